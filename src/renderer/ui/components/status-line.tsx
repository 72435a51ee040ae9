import './status-line.css';

interface StatusLineProps {
  readonly children: string;
  /** `busy` while something is awaited, `good` when all is well, `trouble` when something is lost. */
  readonly tone: 'quiet' | 'busy' | 'good' | 'trouble';
}

/** How things stand, in words. There is one on every screen, and screen readers say its changes. */
export function StatusLine({ children, tone }: StatusLineProps) {
  return (
    <p className={`status status-${tone}`} role="status">
      {children}
    </p>
  );
}
