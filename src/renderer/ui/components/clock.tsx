import { useNow } from '../hooks/use-now.ts';
import { formatDuration, isoDuration } from '../text/format-duration.ts';

interface ClockProps {
  /** Milliseconds since the epoch. */
  readonly since: number;
  readonly label: string;
}

/** How long something has lasted, counting on. Screen readers read it on request only. */
export function Clock({ since, label }: ClockProps) {
  const duration = useNow() - since;
  return (
    <span className="clock" role="timer" aria-live="off" aria-label={label}>
      <time dateTime={isoDuration(duration)}>{formatDuration(duration)}</time>
    </span>
  );
}
