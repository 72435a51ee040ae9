import { useState } from 'react';

/**
 * Whether something is to be told, and its dismissal.
 * @param holds a dismissal counts until this was false once
 */
export function useShownUntilDismissed(holds: boolean): [boolean, () => void] {
  const [dismissed, setDismissed] = useState(false);
  if (!holds && dismissed) setDismissed(false);
  return [holds && !dismissed, () => setDismissed(true)];
}
