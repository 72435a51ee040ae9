import ChevronDown from 'lucide-react/icons/chevron-down';
import { useId, type ReactNode } from 'react';
import './select-field.css';

interface SelectFieldProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly disabled?: boolean;
  /** Stands for the label to the eye, where there is little room. */
  readonly icon?: ReactNode;
  /** `option` elements. */
  readonly children: ReactNode;
}

/** One choice of several, with its label above and its hint beneath. */
export function SelectField(props: SelectFieldProps) {
  const { label, hint, value, onChange, disabled = false, icon, children } = props;
  const id = useId();
  return (
    <div className="select-field">
      <label htmlFor={id} className={icon === undefined ? undefined : 'visually-hidden'}>
        {label}
      </label>
      <div className={icon === undefined ? 'select-box' : 'select-box select-box-icon'}>
        {icon}
        <select
          id={id}
          value={value}
          onChange={(event) => onChange(event.target.value)}
          disabled={disabled}
          aria-describedby={hint === undefined ? undefined : `${id}-note`}
        >
          {children}
        </select>
        <ChevronDown aria-hidden="true" />
      </div>
      {hint !== undefined && (
        <p id={`${id}-note`} className="field-note">
          {hint}
        </p>
      )}
    </div>
  );
}
