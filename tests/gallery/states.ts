import type {
  CallSnapshot,
  CallState,
  ChatMessage,
  DevicesSnapshot,
  EndReason,
  EndedBy,
  LocalMediaSnapshot,
  RemoteMediaSnapshot,
} from '../../src/renderer/call/snapshot.ts';
import type { Platform } from '../../src/renderer/platform/platform.ts';
import type { Preferences } from '../../src/protocol/preferences.ts';
import type { SectionId } from '../../src/renderer/ui/settings/sections.tsx';

/** One state of the interface: a snapshot of the call, and where it runs. Pictures are added when it is shown. */
export interface GalleryState {
  readonly snapshot: CallSnapshot;
  readonly platform?: Partial<Platform>;
  readonly preferences?: Partial<Preferences>;
  /** The section at which the settings are open, as they are in the desktop app. */
  readonly settings?: SectionId;
}

const START = Date.now();
const LONG = 'Wolfeschlegelsteinhausenbergerdorff-Maximiliana Featherstonehaugh von und zu Hohenlohe';

const OFF: LocalMediaSnapshot = {
  stream: null,
  microphone: null,
  video: 'none',
  audio: 'none',
  microphoneMuted: false,
  cameraOff: false,
  cameraProblem: null,
  microphoneProblem: null,
  screenRefused: false,
  pushToTalk: false,
  talking: false,
  speakingWhileMuted: false,
};
const ON: LocalMediaSnapshot = { ...OFF, video: 'camera', audio: 'microphone' };
const DEVICES: DevicesSnapshot = {
  available: {
    camera: [
      { id: 'built-in', label: 'FaceTime HD Camera' },
      { id: 'usb', label: 'Logitech Brio 4K Stream Edition' },
    ],
    microphone: [
      { id: 'built-in', label: 'MacBook Pro Microphone' },
      { id: 'headset', label: 'Jabra Evolve2 65 – Mono' },
    ],
    speaker: [{ id: 'headset', label: 'Jabra Evolve2 65 – Stereo' }],
  },
  chosen: { camera: 'built-in', microphone: 'headset', speaker: null },
  change: null,
};
const NOBODY: RemoteMediaSnapshot = {
  stream: null,
  microphoneMuted: false,
  cameraOff: false,
  sharing: false,
  name: null,
};
const MAYA: RemoteMediaSnapshot = { ...NOBODY, name: 'Maya' };
const CLOSED = { open: false, messages: [] };
const OPEN = { open: true, messages: [] };

const MESSAGES: readonly ChatMessage[] = [
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
    text: 'Three points:\n1. the shed\n2. the fence\n3. tea 🍵',
    at: START - 60_000,
    delivery: 'delivered',
  },
  {
    id: 5,
    from: 'remote',
    text: `${'long'.repeat(40)} <b>not bold</b>`,
    at: START - 10_000,
    delivery: 'delivered',
  },
];

const connected: CallState = {
  phase: 'connected',
  room: 'calm-otter',
  role: 'caller',
  since: START - 754_000,
};
const base: CallSnapshot = {
  call: { phase: 'idle' },
  signaling: 'offline',
  local: OFF,
  devices: DEVICES,
  remote: NOBODY,
  chat: CLOSED,
  interrupted: null,
};
const inCall: CallSnapshot = {
  call: connected,
  signaling: 'online',
  local: ON,
  devices: DEVICES,
  remote: MAYA,
  chat: { open: true, messages: MESSAGES.slice(0, 4) },
  interrupted: null,
};
const waiting: CallSnapshot = {
  ...base,
  call: { phase: 'waiting', room: 'calm-otter', role: 'caller' },
  signaling: 'online',
  local: ON,
};

function ended(reason: EndReason, by: EndedBy, duration = 0): GalleryState {
  return { snapshot: { ...base, call: { phase: 'ended', room: 'calm-otter', reason, by, duration } } };
}

/** Every state by its name. */
export const STATES = {
  start: { snapshot: base },
  'start-preview': { snapshot: { ...base, local: ON } },
  'start-invited': { snapshot: { ...base, local: ON }, platform: { requestedRoom: 'calm-otter' } },
  'start-interrupted': {
    snapshot: {
      ...base,
      interrupted: { room: 'calm-otter', signalingUrl: 'https://192.168.1.5:8443', way: null },
    },
  },
  'start-bad-invitation': { snapshot: base, platform: { invalidInvitation: true } },
  'start-denied': {
    snapshot: { ...base, local: { ...OFF, cameraProblem: 'denied', microphoneProblem: 'denied' } },
  },
  'start-no-camera': {
    snapshot: { ...base, local: { ...OFF, audio: 'microphone', cameraProblem: 'not-found' } },
  },
  'start-long': {
    snapshot: { ...base, local: ON },
    platform: { requestedRoom: 'x'.repeat(20).concat(' a very long room name of 64 characters') },
  },
  preparing: { snapshot: { ...base, call: { phase: 'preparing', room: 'calm-otter' } } },
  waiting: { snapshot: waiting },
  'waiting-local': { snapshot: waiting, platform: { signalingUrl: 'https://localhost:8443' } },
  'waiting-lost': { snapshot: { ...waiting, signaling: 'lost' } },
  'waiting-no-camera': {
    snapshot: {
      ...waiting,
      local: { ...OFF, cameraProblem: 'denied', microphoneProblem: 'denied', screenRefused: true },
    },
  },
  'waiting-screen': {
    snapshot: { ...waiting, local: { ...ON, video: 'screen', cameraProblem: 'in-use' } },
  },
  'waiting-long': {
    snapshot: { ...waiting, call: { phase: 'waiting', room: 'ä'.repeat(64), role: 'caller' } },
  },
  connecting: {
    snapshot: {
      ...inCall,
      call: { phase: 'connecting', room: 'calm-otter', role: 'caller' },
      remote: NOBODY,
      chat: CLOSED,
    },
  },
  connected: { snapshot: inCall },
  'connected-empty-chat': { snapshot: { ...inCall, chat: OPEN, remote: NOBODY } },
  'connected-muted': {
    snapshot: {
      ...inCall,
      local: { ...ON, microphoneMuted: true, cameraOff: true, video: 'none' },
      remote: { ...MAYA, microphoneMuted: true },
    },
  },
  'connected-device-notices': {
    snapshot: {
      ...inCall,
      local: { ...OFF, audio: 'microphone', cameraProblem: 'in-use', speakingWhileMuted: true },
      devices: {
        ...DEVICES,
        change: { kind: 'microphone', reason: 'unplugged', now: 'MacBook Pro Microphone' },
      },
    },
  },
  'connected-remote-camera-off': {
    snapshot: { ...inCall, remote: { ...MAYA, cameraOff: true, microphoneMuted: true } },
  },
  'connected-sharing': { snapshot: { ...inCall, local: { ...ON, video: 'screen' } } },
  'connected-remote-sharing': { snapshot: { ...inCall, remote: { ...MAYA, sharing: true } } },
  'connected-screen-instead': {
    snapshot: { ...inCall, local: { ...ON, video: 'screen', cameraProblem: 'in-use' } },
  },
  'connected-only-heard': {
    snapshot: {
      ...inCall,
      local: { ...OFF, audio: 'microphone', cameraProblem: 'denied', screenRefused: true },
    },
  },
  'connected-server-lost': { snapshot: { ...inCall, signaling: 'lost' } },
  'connected-long': {
    snapshot: {
      ...inCall,
      remote: { ...MAYA, name: LONG, microphoneMuted: true, sharing: true },
      chat: { open: true, messages: MESSAGES },
    },
  },
  reconnecting: {
    snapshot: {
      ...inCall,
      call: { ...connected, phase: 'reconnecting', lostAt: START - 7_000 },
      signaling: 'lost',
      chat: { open: false, messages: MESSAGES.slice(0, 4) },
    },
  },
  'ended-hung-up': ended('hung-up', 'local', 754_000),
  'ended-other-hung-up': ended('hung-up', 'remote', 3_723_000),
  'ended-room-full': ended('room-full', 'server'),
  'ended-room-refused': ended('room-refused', 'server'),
  'ended-server-unreachable': ended('server-unreachable', 'network'),
  'ended-server-incompatible': ended('server-incompatible', 'server'),
  'ended-peer-vanished': ended('peer-vanished', 'network', 12_000),
  'ended-connection-failed': ended('connection-failed', 'network'),
  'settings-general': { snapshot: base, settings: 'general' },
  'settings-media': { snapshot: base, settings: 'media' },
  'settings-media-music': { snapshot: base, settings: 'media', preferences: { musicMode: true } },
  'settings-connection': { snapshot: base, settings: 'connection', preferences: { relayOnly: true } },
  'settings-connection-own': {
    snapshot: base,
    settings: 'connection',
    preferences: {
      iceServers: [
        { urls: ['stun:stun.example.org:3478'] },
        {
          urls: ['turn:relay.a-rather-long-name.example.org:3478?transport=udp'],
          username: 'maya',
          credential: 'secret',
        },
      ],
    },
  },
  'settings-trusted': { snapshot: base, settings: 'trusted' },
  'settings-about': { snapshot: base, settings: 'about' },
} as const satisfies Record<string, GalleryState>;

export type StateName = keyof typeof STATES;
