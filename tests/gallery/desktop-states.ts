import { formatGuestLink, formatInvitation } from '../../src/protocol/invitation.ts';
import type { HostAddress, HostingStatus } from '../../src/protocol/ipc-hosting.ts';
import type { TrustVerdict } from '../../src/protocol/ipc-trust.ts';
import type { IpcErrorCode } from '../../src/protocol/ipc.ts';
import { FINGERPRINT, OTHER_FINGERPRINT, type DesktopSurroundings } from './gallery-desktop.ts';
import { LONG, ON, base, inCall, waiting } from './snapshots.ts';
import type { GalleryState } from './gallery-state.ts';

const DIALOG = 'dialog[open]';
const HOST = '.start-part:first-child .start-go[type="submit"]';
/** The button sends the form only when an address is filled in. */
const JOIN = '.start-part:last-child .start-go[type="submit"]';

function hostAddress(of: Pick<HostAddress, 'host' | 'kind' | 'adapter'>, port: number): HostAddress {
  const invitation = {
    address: { host: of.host, port },
    room: 'calm-otter',
    fingerprint: FINGERPRINT,
  };
  return {
    ...of,
    family: 'IPv4',
    invitation: formatInvitation(invitation),
    guestLink: formatGuestLink(invitation),
  };
}

function addressesAt(port: number): readonly HostAddress[] {
  return [
    hostAddress({ host: '192.168.1.5', kind: 'network', adapter: 'wlan0' }, port),
    hostAddress({ host: '10.8.0.2', kind: 'vpn', adapter: 'tun0' }, port),
  ];
}

const hosted: Extract<HostingStatus, { phase: 'running' }> = {
  phase: 'running',
  room: 'calm-otter',
  port: 8443,
  wantedPort: 8443,
  localUrl: 'https://127.0.0.1:8443',
  fingerprint: FINGERPRINT,
  networkAvailable: true,
  members: 1,
  addresses: addressesAt(8443),
};
const certificate = {
  subject: 'parley',
  issuer: 'parley',
  validFrom: Date.UTC(2026, 0, 1),
  validTo: Date.UTC(2036, 0, 1),
};
const unknown: TrustVerdict = { status: 'unknown', fingerprint: FINGERPRINT, certificate };
const changed = {
  status: 'changed',
  fingerprint: FINGERPRINT,
  expectedFingerprint: OTHER_FINGERPRINT,
  certificate,
} as const;
const invited = { address: { host: '192.168.1.5', port: 8443 }, room: 'calm-otter', fingerprint: null };

/** The start screen after the certificate was looked at. */
function judged(verdict: TrustVerdict): GalleryState {
  return {
    snapshot: base,
    desktop: { opened: { ok: true, invitation: invited }, verdict },
    press: [JOIN],
    awaited: verdict.status === 'failed' ? '.notice' : DIALOG,
  };
}

/** The start screen after hosting was refused. */
function refused(refusal: IpcErrorCode): GalleryState {
  return { snapshot: base, desktop: { refusal }, press: [HOST], awaited: '.notice' };
}

/** A hosted room that waits. */
function hosting(changes: Partial<typeof hosted> = {}, more: DesktopSurroundings = {}): GalleryState {
  return {
    snapshot: waiting,
    desktop: { ...more, hosting: { ...hosted, ...changes } },
    awaited: '.invitation-qr',
  };
}

/** The states that only the desktop app has. */
export const DESKTOP_STATES = {
  'desktop-start': { snapshot: base, desktop: {} },
  'desktop-start-preview': {
    snapshot: { ...base, local: ON },
    desktop: { name: 'Jonas', recent: [{ host: '192.168.1.5', port: 8443, room: 'calm-otter', usedAt: 1 }] },
  },
  'desktop-start-recent': {
    snapshot: base,
    desktop: {
      name: 'Jonas',
      recent: [
        { host: '192.168.1.5', port: 8443, room: 'calm-otter', usedAt: 3 },
        { host: 'parley.a-rather-long-name.example.org', port: 9000, room: LONG.slice(0, 64), usedAt: 2 },
        { host: 'fd00::5', port: 8443, room: null, usedAt: 1 },
      ],
    },
  },
  'desktop-start-invited': { snapshot: base, desktop: { opened: { ok: true, invitation: invited } } },
  'desktop-start-bad-invitation': {
    snapshot: base,
    desktop: { opened: { ok: false, problem: 'invalid-fingerprint' } },
  },
  'desktop-start-still-open': { snapshot: base, desktop: { hosting: hosted } },
  'desktop-start-server-failed': {
    snapshot: base,
    desktop: { hosting: { phase: 'failed', room: 'calm-otter', port: 8443 } },
  },
  'desktop-checking': {
    snapshot: base,
    desktop: { opened: { ok: true, invitation: invited } },
    press: [JOIN],
  },
  'desktop-trust-new': judged(unknown),
  'desktop-trust-changed': judged({ ...changed, expectedBy: 'pin' }),
  'desktop-trust-not-invited': judged({ ...changed, expectedBy: 'invitation' }),
  'desktop-unreachable': judged({ status: 'failed', problem: 'unreachable' }),
  'desktop-not-parley': judged({ status: 'failed', problem: 'not-parley' }),
  'desktop-only-browsers': judged({ status: 'failed', problem: 'origin-refused' }),
  'desktop-port-taken': refused('port-taken'),
  'desktop-certificate-unreadable': refused('certificate-unreadable'),
  'desktop-hosting-refused': refused('internal'),
  'desktop-hosting': hosting(),
  'desktop-hosting-no-network': hosting({
    networkAvailable: false,
    port: 8444,
    addresses: addressesAt(8444),
  }),
  'desktop-hosting-look-again': hosting({ networkAvailable: false }, { withoutSystemSettings: true }),
  'desktop-hosting-long': hosting({ room: LONG.slice(0, 64) }),
  'desktop-hosting-stopped': { snapshot: waiting, desktop: {} },
  'desktop-picker': { snapshot: inCall, desktop: { picker: 'sources' }, awaited: DIALOG },
  'desktop-picker-empty': { snapshot: inCall, desktop: { picker: 'none' }, awaited: DIALOG },
  'desktop-picker-denied': { snapshot: inCall, desktop: { picker: 'denied' }, awaited: DIALOG },
} as const satisfies Record<string, GalleryState>;
