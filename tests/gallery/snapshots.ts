/** What the states are put together from. */
import type {
  CallSnapshot,
  CallState,
  ChatMessage,
  DevicesSnapshot,
  LocalMediaSnapshot,
  RemoteMediaSnapshot,
} from '../../src/renderer/call/snapshot.ts';

export const START = Date.now();
export const LONG = 'Wolfeschlegelsteinhausenbergerdorff-Maximiliana Featherstonehaugh von und zu Hohenlohe';

export const OFF: LocalMediaSnapshot = {
  stream: null,
  microphone: null,
  video: 'none',
  audio: 'none',
  microphoneMuted: false,
  cameraOff: false,
  cameraProblem: null,
  microphoneProblem: null,
  failures: 0,
  screenRefused: false,
  pushToTalk: false,
  talking: false,
  speakingWhileMuted: false,
  microphoneSilent: false,
};
export const ON: LocalMediaSnapshot = { ...OFF, video: 'camera', audio: 'microphone' };
export const DEVICES: DevicesSnapshot = {
  available: {
    camera: [
      { id: 'built-in', label: 'Built-in camera (1080p)' },
      { id: 'usb', label: 'USB camera of the meeting room' },
    ],
    microphone: [
      { id: 'built-in', label: 'Built-in microphone' },
      { id: 'headset', label: 'Headset on the desk – Mono' },
    ],
    speaker: [{ id: 'headset', label: 'Headset on the desk – Stereo' }],
  },
  chosen: { camera: 'built-in', microphone: 'headset', speaker: null },
  change: null,
};
export const NOBODY: RemoteMediaSnapshot = {
  stream: null,
  microphoneMuted: false,
  cameraOff: false,
  sharing: false,
  stalled: false,
  name: null,
};
export const MAYA: RemoteMediaSnapshot = { ...NOBODY, name: 'Maya' };
export const CLOSED = { open: false, messages: [] };
export const OPEN = { open: true, messages: [] };

export const MESSAGES: readonly ChatMessage[] = [
  { id: 1, from: 'remote', text: 'Hello! Can you see me?', at: START - 240_000, delivery: 'delivered' },
  { id: 2, from: 'local', text: 'Yes, very well. And you?', at: START - 230_000, delivery: 'delivered' },
  {
    id: 3,
    from: 'remote',
    text: 'Also. Here is the plan: https://example.org/plans/2026/garden?page=3#beds, have a look.',
    at: START - 120_000,
    delivery: 'delivered',
  },
  {
    id: 4,
    from: 'local',
    text: 'Three points:\n1. the shed\n2. the fence\n3. tea',
    at: START - 60_000,
    delivery: 'delivered',
  },
  {
    id: 5,
    from: 'remote',
    text: `${'long'.repeat(40)} <b>not bold</b> 🍵`,
    at: START - 10_000,
    delivery: 'delivered',
  },
];

export const connected: Extract<CallState, { phase: 'connected' }> = {
  phase: 'connected',
  room: 'calm-otter',
  role: 'caller',
  since: START - 754_000,
};
export const base: CallSnapshot = {
  call: { phase: 'idle' },
  signaling: 'offline',
  local: OFF,
  devices: DEVICES,
  remote: NOBODY,
  chat: CLOSED,
  interrupted: null,
};
export const inCall: CallSnapshot = {
  call: connected,
  signaling: 'online',
  local: ON,
  devices: DEVICES,
  remote: MAYA,
  chat: { open: true, messages: MESSAGES.slice(0, 4) },
  interrupted: null,
};
export const waiting: CallSnapshot = {
  ...base,
  call: { phase: 'waiting', room: 'calm-otter', role: 'caller' },
  signaling: 'online',
  local: ON,
};
