import { useEffect, useState } from 'react';

/** How long the feedback stays, in milliseconds: long enough to be read. */
const FEEDBACK = 3000;

export type CopyOutcome = 'none' | 'copied' | 'failed';

/**
 * Copies text and says for a while how that went.
 * @param onFailure called when the browser refuses, such as to mark the text for copying by hand
 */
export function useCopy(onFailure: () => void) {
  const [outcome, setOutcome] = useState<CopyOutcome>('none');
  useEffect(() => {
    if (outcome === 'none') return;
    const timer = setTimeout(() => setOutcome('none'), FEEDBACK);
    return () => clearTimeout(timer);
  }, [outcome]);

  const copy = async (text: string): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setOutcome('copied');
    } catch {
      setOutcome('failed');
      onFailure();
    }
  };
  return { outcome, copy };
}
