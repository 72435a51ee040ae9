import type { ComponentProps, ReactNode } from 'react';
import './control-button.css';

interface ControlButtonProps extends Omit<ComponentProps<'button'>, 'children'> {
  /** What pressing it does, in words: the accessible name and the tip. */
  readonly label: string;
  readonly icon: ReactNode;
  /**
   * `off` for a device that is switched off, `active` for something that is going on,
   * `open` for something that is shown, `danger` for Hang up.
   */
  readonly tone?: 'plain' | 'off' | 'active' | 'open' | 'danger';
  /** The key that does the same, as the tip shows it. */
  readonly shortcut?: string;
  /** A number on the button, such as of unread messages; zero shows none. */
  readonly badge?: number;
}

/** A round button with an icon, as in the control bar. */
export function ControlButton({
  label,
  icon,
  tone = 'plain',
  shortcut,
  badge = 0,
  className = '',
  ...rest
}: ControlButtonProps) {
  return (
    <button
      type="button"
      className={`control control-${tone} ${className}`}
      aria-label={label}
      aria-keyshortcuts={shortcut}
      data-tip={shortcut === undefined ? label : `${label} (${shortcut})`}
      {...rest}
    >
      {icon}
      {badge > 0 && (
        <span className="control-badge" aria-hidden="true">
          {badge > 99 ? '99+' : badge}
        </span>
      )}
    </button>
  );
}
