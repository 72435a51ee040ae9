import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { ControlButton } from '../components/control-button.tsx';
import { useDismiss } from '../hooks/use-dismiss.ts';
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
  const list = useRef<HTMLUListElement>(null);
  const button = useRef<HTMLButtonElement>(null);

  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  useDismiss(root, open, (byKey) => (byKey ? close() : setOpen(false)));

  useEffect(() => {
    if (open) list.current?.querySelector('button')?.focus();
  }, [open]);

  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])];
    const at = buttons.findIndex((item) => item === document.activeElement);
    buttons.at((at + step) % buttons.length)?.focus();
  };

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
        <ul ref={list} className="more-list">
          {items.map((item) => (
            <li key={item.id}>
              <button
                type="button"
                onKeyDown={onKeyDown}
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
