import type { DevicesSnapshot } from './snapshot.ts';

export const NO_DEVICES: DevicesSnapshot = {
  available: { camera: [], microphone: [], speaker: [] },
  chosen: { camera: null, microphone: null, speaker: null },
  change: null,
};
