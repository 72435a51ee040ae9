/** What there is before anything has happened. Apart from what fills it, so that a page can show it without that code. */
import { NO_LOCAL_MEDIA } from './local-media-snapshot.ts';
import type { CallSnapshot, ChatSnapshot, DevicesSnapshot, RemoteMediaSnapshot } from './snapshot.ts';

export const NO_CHAT: ChatSnapshot = { open: false, messages: [] };

const NO_DEVICES: DevicesSnapshot = {
  available: { camera: [], microphone: [], speaker: [] },
  chosen: { camera: null, microphone: null, speaker: null },
  change: null,
};

export const NO_REMOTE_MEDIA: RemoteMediaSnapshot = {
  stream: null,
  microphoneMuted: false,
  cameraOff: false,
  sharing: false,
  stalled: false,
  name: null,
};

export const IDLE_SNAPSHOT: CallSnapshot = {
  call: { phase: 'idle' },
  signaling: 'offline',
  local: NO_LOCAL_MEDIA,
  devices: NO_DEVICES,
  remote: NO_REMOTE_MEDIA,
  chat: NO_CHAT,
  interrupted: null,
};
