import Check from 'lucide-react/icons/check';
import { useEffect, useRef, useState, type KeyboardEvent, type MouseEvent, type ReactNode } from 'react';
import { useDismiss } from '../hooks/use-dismiss.ts';
import { ControlButton } from './control-button.tsx';
import './menu.css';

interface MenuProps {
  /** Names the button and the menu. */
  readonly label: string;
  /** Of the button. */
  readonly icon: ReactNode;
  readonly className?: string;
  /** {@link MenuAction}, {@link MenuChoice} and groups of them; there only while the menu is open. */
  readonly children: ReactNode;
}

/** What the focus can go to, in its order. */
const ITEMS = '[role=menuitem], [role=menuitemradio]';

/** The item to which a key leads; undefined for other keys. */
function itemAt(key: string, items: readonly HTMLElement[], current: number): HTMLElement | undefined {
  if (key === 'ArrowDown') return items.at((current + 1) % items.length);
  if (key === 'ArrowUp') return items.at(Math.max(current, 0) - 1);
  if (key === 'Home') return items.at(0);
  return key === 'End' ? items.at(-1) : undefined;
}

/**
 * A button with a menu above it (ARIA Authoring Practices, menu button). Esc, Tab, an action or a press elsewhere closes
 * it; a choice does not, so that what it does can be seen.
 */
export function Menu({ label, icon, className, children }: MenuProps) {
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);

  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  useDismiss(root, open, (byKey) => (byKey ? close() : setOpen(false)));

  useEffect(() => {
    if (!open) return;
    const checked = menu.current?.querySelector<HTMLElement>('[aria-checked=true]');
    (checked ?? menu.current?.querySelector<HTMLElement>(ITEMS))?.focus();
  }, [open]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Tab') {
      close();
      return;
    }
    const items = [...(menu.current?.querySelectorAll<HTMLElement>(ITEMS) ?? [])];
    const next = itemAt(
      event.key,
      items,
      items.findIndex((item) => item === document.activeElement),
    );
    if (next === undefined) return;
    event.preventDefault();
    next.focus();
  };
  const onClick = ({ target }: MouseEvent) => {
    if (target instanceof Element && target.closest('[role=menuitem]') !== null) close();
  };

  return (
    <div ref={root} className="menu">
      <ControlButton
        ref={button}
        className={className ?? ''}
        label={label}
        icon={icon}
        aria-haspopup="menu"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      />
      {open && (
        <div
          ref={menu}
          className="menu-list"
          role="menu"
          tabIndex={-1}
          aria-label={label}
          onKeyDown={onKeyDown}
          onClick={onClick}
        >
          {children}
        </div>
      )}
    </div>
  );
}

interface MenuActionProps {
  readonly label: string;
  readonly icon: ReactNode;
  /** The key that does the same. */
  readonly shortcut?: string | undefined;
  readonly onSelect: () => void;
}

/** Something that a menu can do. */
export function MenuAction({ label, icon, shortcut, onSelect }: MenuActionProps) {
  return (
    <button type="button" role="menuitem" tabIndex={-1} aria-keyshortcuts={shortcut} onClick={onSelect}>
      {icon}
      <span>{label}</span>
      {shortcut !== undefined && <kbd aria-hidden="true">{shortcut}</kbd>}
    </button>
  );
}

interface MenuChoiceProps {
  readonly label: string;
  readonly checked: boolean;
  readonly onSelect: () => void;
}

/** One choice of a group in a menu. */
export function MenuChoice({ label, checked, onSelect }: MenuChoiceProps) {
  return (
    <button type="button" role="menuitemradio" tabIndex={-1} aria-checked={checked} onClick={onSelect}>
      <Check aria-hidden="true" />
      <span>{label}</span>
    </button>
  );
}

/** Choices that belong together, under their name. */
export function MenuGroup({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div role="group" aria-label={label} className="menu-group">
      <p aria-hidden="true">{label}</p>
      {children}
    </div>
  );
}
