import { useCallback, useEffect, useRef, useState, type ReactNode } from 'react';
import { ControlButton } from '../components/control-button.tsx';
import './more-menu.css';

export interface MoreItem {
  readonly id: string;
  readonly label: string;
  readonly icon: ReactNode;
  readonly shortcut?: string;
  readonly onSelect: () => void;
}

interface MoreMenuProps {
  readonly items: readonly MoreItem[];
  readonly label: string;
  readonly icon: ReactNode;
}

/** The less common actions, in a list above their button. Esc, a choice or a press elsewhere closes it. */
export function MoreMenu({ items, label, icon }: MoreMenuProps) {
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);

  const close = useCallback(() => {
    setOpen(false);
    button.current?.focus();
  }, []);

  useEffect(() => {
    if (!open) return;
    const outside = (event: PointerEvent) => {
      if (event.target instanceof Node && root.current?.contains(event.target) !== true) setOpen(false);
    };
    // In the capture phase, so that Esc closes this list and nothing that lies beneath it.
    const escape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      close();
    };
    document.addEventListener('pointerdown', outside);
    document.addEventListener('keydown', escape, { capture: true });
    root.current?.querySelector<HTMLElement>('.more-list button')?.focus();
    return () => {
      document.removeEventListener('pointerdown', outside);
      document.removeEventListener('keydown', escape, { capture: true });
    };
  }, [open, close]);

  return (
    <div ref={root} className="more">
      <ControlButton
        ref={button}
        label={label}
        icon={icon}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      />
      {open && (
        <ul className="more-list">
          {items.map((item) => (
            <li key={item.id}>
              <button
                type="button"
                onClick={() => {
                  close();
                  item.onSelect();
                }}
              >
                {item.icon}
                <span>{item.label}</span>
                {item.shortcut !== undefined && <kbd aria-hidden="true">{item.shortcut}</kbd>}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
