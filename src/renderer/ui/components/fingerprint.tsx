import { useId } from 'react';
import './fingerprint.css';

interface FingerprintProps {
  readonly label: string;
  /** SHA-256 as `AA:BB:…`. */
  readonly value: string;
  /** What it is good for. */
  readonly hint?: string;
}

/** Pairs of digits in a group: as many as people compare at a time when one reads aloud. */
const GROUP = 4;

/** A certificate's fingerprint in groups that two people can compare by voice. */
export function Fingerprint({ label, value, hint }: FingerprintProps) {
  const id = useId();
  const pairs = value.split(':');
  const groups = Array.from({ length: Math.ceil(pairs.length / GROUP) }, (_, index) =>
    pairs.slice(index * GROUP, (index + 1) * GROUP).join(' '),
  );
  return (
    <div className="fingerprint">
      <p id={id} className="fingerprint-label">
        {label}
      </p>
      <ol aria-labelledby={id} className="fingerprint-groups">
        {groups.map((group) => (
          <li key={group}>{group}</li>
        ))}
      </ol>
      {hint !== undefined && <p className="fingerprint-note">{hint}</p>}
    </div>
  );
}
