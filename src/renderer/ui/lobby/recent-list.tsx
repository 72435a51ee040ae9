import X from 'lucide-react/icons/x';
import { useId } from 'react';
import './recent-list.css';

/** Something that was called before. */
export interface RecentEntry {
  readonly id: string;
  readonly title: string;
  /** What stands beside the title, softer. */
  readonly detail: string | null;
  readonly onChoose: () => void;
  readonly onForget: () => void;
  /** Says what the cross does. */
  readonly forgetLabel: string;
}

interface RecentListProps {
  readonly title: string;
  readonly entries: readonly RecentEntry[];
}

/** What was called last, to be filled in again or to be forgotten. Nothing where there is nothing. */
export function RecentList({ title, entries }: RecentListProps) {
  const id = useId();
  if (entries.length === 0) return null;
  return (
    <section className="recent" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul>
        {entries.map((entry) => (
          <li key={entry.id}>
            <button type="button" className="recent-entry" onClick={entry.onChoose}>
              <span className="recent-title">{entry.title}</span>
              {entry.detail !== null && <span className="recent-detail">{entry.detail}</span>}
            </button>
            <button
              type="button"
              className="recent-forget"
              aria-label={entry.forgetLabel}
              title={entry.forgetLabel}
              onClick={entry.onForget}
            >
              <X aria-hidden="true" />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
