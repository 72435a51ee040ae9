import { useId } from 'react';
import { fingerprintGroups } from '../text/fingerprint-groups.ts';
import './fingerprint.css';

interface FingerprintProps {
  readonly label: string;
  /** SHA-256 as `AA:BB:…`. */
  readonly value: string;
  /** What it is good for. */
  readonly hint?: string;
}

/** A certificate's fingerprint in groups that two people can compare by voice. */
export function Fingerprint({ label, value, hint }: FingerprintProps) {
  const id = useId();
  return (
    <div className="fingerprint">
      <p id={id} className="fingerprint-label">
        {label}
      </p>
      <ol aria-labelledby={id} className="fingerprint-groups">
        {fingerprintGroups(value).map((group) => (
          <li key={group}>{group.replaceAll(':', ' ').trim()}</li>
        ))}
      </ol>
      {hint !== undefined && <p className="fingerprint-note">{hint}</p>}
    </div>
  );
}
