import { useSyncExternalStore } from 'react';
import type { CallController, CallSnapshot } from '../../call/snapshot.ts';

/** The controller's current snapshot; the component is drawn anew whenever it changes. */
export function useCall(controller: CallController): CallSnapshot {
  return useSyncExternalStore(
    (listener) => controller.subscribe(listener),
    () => controller.getSnapshot(),
  );
}
