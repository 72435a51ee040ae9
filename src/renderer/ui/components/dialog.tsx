import { useId, useLayoutEffect, useRef, type ReactNode } from 'react';
import './dialog.css';

interface DialogProps {
  readonly title: string;
  /** `warning` for what may do harm. */
  readonly tone?: 'plain' | 'warning';
  readonly wide?: boolean;
  /** Escape was pressed, or the system closed the dialog. */
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** The buttons; the first thing in the dialog that takes the focus has it. */
  readonly actions: ReactNode;
}

/** A modal dialog that is open as long as it is there; the focus goes back to where it was. */
export function Dialog({ title, tone = 'plain', wide = false, onClose, children, actions }: DialogProps) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    // Closing gives the focus back, as long as the element is in the page; removing it alone would lose the focus.
    return () => element?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className={`dialog dialog-${tone} ${wide ? 'dialog-wide' : ''}`}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <h2 id={id}>{title}</h2>
      <div className="dialog-body">{children}</div>
      <div className="dialog-actions">{actions}</div>
    </dialog>
  );
}
