import type { CallSnapshot, EndReason, EndedBy } from '../../src/renderer/call/snapshot.ts';
import { DESKTOP_STATES } from './desktop-states.ts';
import type { GalleryState } from './gallery-state.ts';
import {
  CLOSED,
  DEVICES,
  LONG,
  MAYA,
  MESSAGES,
  NOBODY,
  OFF,
  ON,
  OPEN,
  START,
  base,
  connected,
  inCall,
  waiting,
} from './snapshots.ts';

const DIALOG = 'dialog[open]';
const openMore = '.control-bar > .menu:last-of-type > .control';
const openChat = '.control[aria-controls="chat"]';
const closeChat = '.chat-close';

const INTERRUPTED = { room: 'calm-otter', signalingUrl: 'https://192.168.1.5:8443', way: null };

function ended(reason: EndReason, by: EndedBy, duration = 0): GalleryState {
  return { snapshot: { ...base, call: { phase: 'ended', room: 'calm-otter', reason, by, duration } } };
}

const withDeviceNotices: CallSnapshot = {
  ...inCall,
  local: {
    ...OFF,
    audio: 'microphone',
    cameraProblem: 'in-use',
    microphoneMuted: true,
    speakingWhileMuted: true,
  },
  devices: {
    ...DEVICES,
    change: { kind: 'microphone', reason: 'unplugged', now: 'Built-in microphone' },
  },
};

/** Every state by its name. */
export const STATES = {
  start: { snapshot: base },
  'start-preview': { snapshot: { ...base, local: ON } },
  'start-invited': { snapshot: { ...base, local: ON }, platform: { requestedRoom: 'calm-otter' } },
  'start-interrupted': {
    snapshot: { ...base, interrupted: INTERRUPTED },
  },
  'start-interrupted-bad-invitation': {
    snapshot: { ...base, interrupted: INTERRUPTED },
    platform: { invalidInvitation: true },
  },
  'start-bad-invitation': { snapshot: base, platform: { invalidInvitation: true } },
  'start-denied': {
    snapshot: { ...base, local: { ...OFF, cameraProblem: 'denied', microphoneProblem: 'denied' } },
  },
  'start-denied-again': {
    snapshot: { ...base, local: { ...OFF, cameraProblem: 'denied', microphoneProblem: 'denied' } },
    press: ['.notice .button'],
    awaited: '.notice .button + p',
  },
  'start-insecure': {
    snapshot: { ...base, local: { ...OFF, cameraProblem: 'insecure', microphoneProblem: 'insecure' } },
  },
  'start-no-camera': {
    snapshot: { ...base, local: { ...OFF, audio: 'microphone', cameraProblem: 'not-found' } },
  },
  'start-long': {
    snapshot: { ...base, local: ON },
    platform: { requestedRoom: 'x'.repeat(20).concat(' a very long room name of 64 characters') },
  },
  preparing: { snapshot: { ...base, call: { phase: 'preparing', room: 'calm-otter' } } },
  'preparing-patient': {
    snapshot: { ...base, call: { phase: 'preparing', room: 'calm-otter' } },
    awaited: '.lobby-intro .button',
  },
  'preparing-screen': {
    snapshot: {
      ...base,
      call: { phase: 'preparing', room: 'calm-otter' },
      local: { ...OFF, audio: 'microphone', cameraProblem: 'denied' },
    },
  },
  'preparing-server': {
    snapshot: {
      ...base,
      call: { phase: 'preparing', room: 'calm-otter' },
      local: ON,
      signaling: 'connecting',
    },
  },
  waiting: { snapshot: waiting },
  'waiting-still-asked': { snapshot: { ...waiting, local: OFF } },
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
  'connected-no-chat': { snapshot: { ...inCall, chat: OPEN }, press: [closeChat] },
  'connected-chat-opened': { snapshot: inCall, press: [closeChat, openChat] },
  'connected-more': { snapshot: inCall, press: [openMore] },
  'connected-help': {
    snapshot: inCall,
    press: [openMore, '.menu-list > :last-child'],
    awaited: DIALOG,
  },
  'connected-emoji': { snapshot: inCall, press: [closeChat, openChat, '.emoji-button'] },
  'connected-on-its-way': {
    snapshot: {
      ...inCall,
      chat: {
        open: true,
        messages: MESSAGES.map((message) =>
          message.from === 'local' ? { ...message, delivery: 'waiting' } : message,
        ),
      },
    },
    press: [closeChat, openChat],
  },
  'connected-empty-chat': { snapshot: { ...inCall, chat: OPEN, remote: NOBODY } },
  'connected-muted': {
    snapshot: {
      ...inCall,
      local: { ...ON, microphoneMuted: true, cameraOff: true, video: 'none' },
      remote: { ...MAYA, microphoneMuted: true },
    },
  },
  'connected-device-notices': { snapshot: withDeviceNotices },
  'connected-notices-and-chat': { snapshot: withDeviceNotices, press: [closeChat, openChat] },
  'connected-silent-microphone': { snapshot: { ...inCall, local: { ...ON, microphoneSilent: true } } },
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
  'connected-still-asked': { snapshot: { ...inCall, local: OFF } },
  'connected-allowed': {
    snapshot: {
      ...inCall,
      devices: { ...DEVICES, change: { kind: 'microphone', reason: 'allowed', now: 'Built-in microphone' } },
    },
  },
  'connected-small-window': {
    snapshot: inCall,
    press: [openMore, '.menu-list > :nth-child(4)'],
    awaited: '.notice',
  },
  'connected-server-lost': { snapshot: { ...inCall, signaling: 'lost' } },
  'connected-picture-stopped': { snapshot: { ...inCall, remote: { ...MAYA, stalled: true } } },
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
  'ended-room-full-invited': {
    ...ended('room-full', 'server'),
    platform: { requestedRoom: 'calm-otter' },
  },
  'ended-room-refused': ended('room-refused', 'server'),
  'ended-server-busy': ended('server-busy', 'server'),
  'ended-server-unreachable': ended('server-unreachable', 'network'),
  'ended-server-incompatible': ended('server-incompatible', 'server'),
  'ended-peer-vanished': ended('peer-vanished', 'network', 12_000),
  'ended-connection-failed': ended('connection-failed', 'network'),
  'ended-undelivered': {
    snapshot: {
      ...base,
      call: { phase: 'ended', room: 'calm-otter', reason: 'peer-vanished', by: 'remote', duration: 754_000 },
      chat: {
        open: false,
        messages: MESSAGES.map((message) =>
          message.from === 'local' ? { ...message, delivery: 'failed' } : message,
        ),
      },
    },
  },
  ...DESKTOP_STATES,
  'settings-general': { snapshot: base, settings: 'general' },
  'settings-media': { snapshot: base, settings: 'media' },
  'settings-voice-music': { snapshot: base, settings: 'voice', preferences: { musicMode: true } },
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
