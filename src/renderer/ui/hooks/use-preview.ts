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
 */
export function usePreview(controller: CallController, idle: boolean): Preview {
  const [starting, setStarting] = useState(false);
  const [unwanted, setUnwanted] = useState(false);

  const start = useCallback(() => {
    setUnwanted(false);
    setStarting(true);
    void controller.startPreview().finally(() => setStarting(false));
  }, [controller]);

  const stop = useCallback(() => {
    setUnwanted(true);
    controller.stopPreview();
  }, [controller]);

  useEffect(() => {
    if (!idle || unwanted) return;
    let current = true;
    void alreadyAllowed().then((allowed) => {
      if (allowed && current) start();
    });
    return () => {
      current = false;
    };
  }, [idle, unwanted, start]);

  return { starting, start, stop };
}
