import type { ReactNode } from 'react';
import './field-button.css';

interface FieldButtonProps {
  /** Its name and its tip. */
  readonly label: string;
  readonly icon: ReactNode;
  readonly onClick: () => void;
}

/** A small button at the end of a text field, for what can be done with its content. */
export function FieldButton({ label, icon, onClick }: FieldButtonProps) {
  return (
    <button type="button" className="field-button" aria-label={label} title={label} onClick={onClick}>
      {icon}
    </button>
  );
}
