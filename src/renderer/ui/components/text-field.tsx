import { useId, type ComponentProps, type ReactNode } from 'react';
import './text-field.css';

interface TextFieldProps extends Omit<ComponentProps<'input'>, 'id'> {
  readonly label: string;
  readonly hint?: string | undefined;
  /** What is wrong with the input; takes the hint's place. */
  readonly error?: string | undefined;
  /** For the place of the whole field. */
  readonly className?: string;
  /** A button at the end of the field. */
  readonly action?: ReactNode;
}

/** A labelled line of text with its hint or its error beneath. */
export function TextField({ label, hint, error, action, className = '', ...input }: TextFieldProps) {
  const id = useId();
  const note = error ?? hint;
  return (
    <div className={`field ${className}`} data-invalid={error !== undefined}>
      <label htmlFor={id}>{label}</label>
      <div className="field-box">
        <input
          id={id}
          type="text"
          aria-invalid={error !== undefined}
          aria-describedby={note === undefined ? undefined : `${id}-note`}
          {...input}
        />
        {action}
      </div>
      {note !== undefined && (
        <p id={`${id}-note`} className="field-note" role={error === undefined ? undefined : 'alert'}>
          {note}
        </p>
      )}
    </div>
  );
}
