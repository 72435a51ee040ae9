import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Bridge, PushMap, Reply, VisibleSettings } from '../../protocol/ipc.ts';
import { INVOKE_CHANNELS, PUSH_CHANNELS, type InvokeChannel } from '../../protocol/ipc-channels.ts';
import type { InvitationResult } from '../../protocol/invitation.ts';
import { DEFAULT_PREFERENCES } from '../../protocol/preferences.ts';
import { DesktopError } from './desktop-features.ts';
import { createDesktopPlatform } from './desktop.ts';
import { findDesktopBridge } from './find-desktop-bridge.ts';

const invitation: InvitationResult = {
  ok: true,
  invitation: { address: { host: 'laptop', port: 8443 }, room: 'tea', fingerprint: null },
};

/** A bridge whose replies the test sets, and through which it pushes. */
class FakeBridge {
  readonly replies = new Map<InvokeChannel, Reply<unknown>>();
  readonly calls: unknown[][] = [];
  readonly listeners = new Map<string, Set<(payload: unknown) => void>>();

  readonly bridge = {
    invoke: Object.fromEntries(
      INVOKE_CHANNELS.map((channel) => [
        channel,
        (...args: unknown[]) => {
          this.calls.push([channel, ...args]);
          return Promise.resolve(this.replies.get(channel) ?? { ok: true, value: null });
        },
      ]),
    ),
    on: Object.fromEntries(
      PUSH_CHANNELS.map((channel) => [
        channel,
        (listener: (payload: unknown) => void) => {
          const listeners = this.listeners.get(channel) ?? new Set();
          this.listeners.set(channel, listeners.add(listener));
          return () => listeners.delete(listener);
        },
      ]),
    ),
  } as unknown as Bridge;

  push<C extends keyof PushMap>(channel: C, payload: PushMap[C]): void {
    for (const listener of this.listeners.get(channel) ?? []) listener(payload);
  }

  callsOf(channel: InvokeChannel): unknown[][] {
    return this.calls.filter(([name]) => name === channel).map(([, ...args]) => args);
  }
}

let fake: FakeBridge;
beforeEach(() => {
  fake = new FakeBridge();
  const settings: VisibleSettings = { name: '', recentAddresses: [], preferences: DEFAULT_PREFERENCES };
  fake.replies.set('settings:get', { ok: true, value: settings });
  fake.replies.set('app:info', { ok: true, value: { languages: ['fr-CH', 'de'] } });
});

async function features() {
  const { desktop } = await createDesktopPlatform(fake.bridge);
  if (!desktop) throw new Error('The desktop platform has no desktop features.');
  return desktop;
}

test('the bridge is found only where the preload put it', () => {
  expect(findDesktopBridge({})).toBeNull();
  expect(findDesktopBridge({ parley: fake.bridge })).toBe(fake.bridge);
});

test('the desktop app has no signaling server of its own until the user hosts or joins', async () => {
  expect(await createDesktopPlatform(fake.bridge)).toMatchObject({
    kind: 'desktop',
    signalingUrl: null,
    requestedRoom: null,
    systemLanguages: ['fr-CH', 'de'],
  });
});

test('links are opened by the main process', async () => {
  const platform = await createDesktopPlatform(fake.bridge);
  platform.openExternal('https://example.com/');
  expect(fake.callsOf('app:open-external')).toEqual([['https://example.com/']]);
});

test('the system’s settings are opened by the main process, where there are some', async () => {
  expect((await createDesktopPlatform(fake.bridge)).openSystemSettings).toBeUndefined();
  fake.replies.set('app:info', { ok: true, value: { languages: [], canOpenSystemSettings: true } });
  (await createDesktopPlatform(fake.bridge)).openSystemSettings?.('network');
  expect(fake.callsOf('app:open-system-settings')).toEqual([['network']]);
});

describe('requests', () => {
  test('come back as values', async () => {
    fake.replies.set('trust:pins', { ok: true, value: [] });
    await expect((await features()).trust.pins()).resolves.toEqual([]);
  });

  test('carry their arguments', async () => {
    const address = { host: 'laptop', port: 8443 };
    await (await features()).settings.addRecent(address, 'tea');
    expect(fake.callsOf('recent:add')).toEqual([[address, 'tea']]);
  });

  test('that are refused reject with the code', async () => {
    fake.replies.set('hosting:start', {
      ok: false,
      error: { code: 'port-taken', message: 'Port 8443 is taken.' },
    });
    const start = (await features()).hosting.start({ room: 'tea', port: 8443, renewCertificate: false });
    await expect(start).rejects.toBeInstanceOf(DesktopError);
    await expect(start).rejects.toMatchObject({ code: 'port-taken', message: 'Port 8443 is taken.' });
  });
});

describe('invitations', () => {
  test('that started the app reach the first listener, once', async () => {
    fake.replies.set('invitation:take', { ok: true, value: invitation });
    const { invitations } = await features();
    await vi.waitFor(() => {
      expect(fake.callsOf('invitation:take')).toHaveLength(1);
    });
    const early = vi.fn<(result: InvitationResult) => void>();
    const late = vi.fn<(result: InvitationResult) => void>();
    invitations.onOpen(early)();
    await Promise.resolve();
    invitations.onOpen(late);
    await vi.waitFor(() => {
      expect(late.mock.calls).toEqual([[invitation]]);
    });
    expect(early).not.toHaveBeenCalled();
    const later = vi.fn<(result: InvitationResult) => void>();
    invitations.onOpen(later);
    await Promise.resolve();
    expect(later).not.toHaveBeenCalled();
  });

  test('that come later reach every listener', async () => {
    const listeners = [
      vi.fn<(result: InvitationResult) => void>(),
      vi.fn<(result: InvitationResult) => void>(),
    ];
    const { invitations } = await features();
    for (const listener of listeners) invitations.onOpen(listener);
    fake.push('invitation:opened', invitation);
    for (const listener of listeners) expect(listener.mock.calls).toEqual([[invitation]]);
  });
});

describe('closing the window', () => {
  const ready = () => fake.callsOf('window:ready-to-close').length;

  test('waits for the farewell, even one that fails', async () => {
    const { callLifecycle } = await features();
    let finish = (): void => {};
    callLifecycle.onPrepareToClose(
      () =>
        new Promise<void>((resolve) => {
          finish = resolve;
        }),
    );
    callLifecycle.onPrepareToClose(() => {
      throw new Error('hanging up failed');
    });
    fake.push('window:closing', null);
    await Promise.resolve();
    expect(ready()).toBe(0);
    finish();
    await vi.waitFor(() => {
      expect(ready()).toBe(1);
    });
  });

  test('asks nobody who has unsubscribed', async () => {
    const farewell = vi.fn<() => void>();
    (await features()).callLifecycle.onPrepareToClose(farewell)();
    fake.push('window:closing', null);
    await vi.waitFor(() => {
      expect(ready()).toBe(1);
    });
    expect(farewell).not.toHaveBeenCalled();
  });
});

test('the course of a call is passed on', async () => {
  const { callLifecycle } = await features();
  callLifecycle.callStarted();
  callLifecycle.peerJoined({ title: 'Parley', body: 'Somebody joined.' });
  callLifecycle.callEnded();
  expect(
    fake.calls.map(([channel]) => channel).filter((channel) => String(channel).startsWith('call:')),
  ).toEqual(['call:started', 'call:peer-joined', 'call:ended']);
});
