import type { ComponentProps, ReactNode } from 'react';
import './button.css';

interface ButtonProps extends ComponentProps<'button'> {
  /** Primary at most once on a screen or in a dialog. */
  readonly variant?: 'primary' | 'secondary' | 'danger' | 'quiet';
  readonly icon?: ReactNode;
}

/** A button with words, and perhaps an icon before them. */
export function Button({ variant = 'secondary', icon, children, className = '', ...rest }: ButtonProps) {
  return (
    <button type="button" className={`button button-${variant} ${className}`} {...rest}>
      {icon}
      <span>{children}</span>
    </button>
  );
}
