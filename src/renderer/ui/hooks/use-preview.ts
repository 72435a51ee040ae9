import { useCallback, useEffect, useState } from 'react';
import type { CallController } from '../../call/snapshot.ts';

/** Whether camera and microphone may be used without a question. Browsers that cannot tell count as no. */
async function alreadyAllowed(): Promise<boolean> {
  try {
    const names = ['camera', 'microphone'] as const;
    const answers = await Promise.all(names.map((name) => navigator.permissions.query({ name })));
    return answers.every((answer) => answer.state === 'granted');
  } catch {
    return false;
  }
}

/** The preview's switch, as the start screen needs it. */
export interface Preview {
  readonly starting: boolean;
  /** To be called from a click: it may make the browser ask. */
  readonly start: () => void;
  readonly stop: () => void;
}

/**
 * Turns the preview on by itself while `idle` where the browser has allowed it before; else it waits for the user,
 * because a page that asks for the camera before one knows why is unsettling. Turned off once, it stays off.
 * @param byItself false where a link may have opened the page: a link must not be able to switch a camera on
 */
export function usePreview(controller: CallController, idle: boolean, byItself: boolean): Preview {
  const [starting, setStarting] = useState(false);
  const [wanted, setWanted] = useState(byItself);

  const start = useCallback(() => {
    setWanted(true);
    setStarting(true);
    void controller.startPreview().finally(() => setStarting(false));
  }, [controller]);

  const stop = useCallback(() => {
    setWanted(false);
    controller.stopPreview();
  }, [controller]);

  useEffect(() => {
    if (!idle || !wanted) return;
    let current = true;
    void alreadyAllowed().then((allowed) => {
      if (allowed && current) start();
    });
    return () => {
      current = false;
    };
  }, [idle, wanted, start]);

  return { starting, start, stop };
}
