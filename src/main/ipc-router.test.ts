import { beforeEach, describe, expect, test, vi } from 'vitest';
import { INVOKE_CHANNELS } from '../protocol/ipc-channels.ts';
import type { Reply } from '../protocol/ipc.ts';
import { IpcError } from './ipc-error.ts';
import { registerIpc, type InvokeHandlers, type IpcSender } from './ipc-router.ts';

const WINDOW_ID = 7;
const address = { host: 'laptop', port: 8443 };

type Listener = (event: IpcSender, ...args: unknown[]) => Promise<Reply<unknown>> | Reply<unknown>;

function sender(
  overrides: { url?: string; parent?: object | null; id?: number; frame?: null } = {},
): IpcSender {
  const { url = 'app://parley/index.html', parent = null, id = WINDOW_ID } = overrides;
  const senderFrame = overrides.frame === null ? null : { url, parent };
  return { sender: { id }, senderFrame } as unknown as IpcSender;
}

const logged = vi.fn<(fields: object, message: string) => void>();
let listeners: Map<string, Listener>;
let handlers: InvokeHandlers;

beforeEach(() => {
  logged.mockClear();
  listeners = new Map();
  handlers = Object.fromEntries(
    INVOKE_CHANNELS.map((channel) => [channel, vi.fn()]),
  ) as unknown as InvokeHandlers;
  registerIpc({
    ipcMain: { handle: (channel, listener) => void listeners.set(channel, listener as unknown as Listener) },
    handlers,
    isAppWindow: (id) => id === WINDOW_ID,
    logger: { info: logged, warn: logged, error: logged },
  });
});

async function invoke(channel: string, event: IpcSender, ...args: unknown[]): Promise<Reply<unknown>> {
  const listener = listeners.get(channel);
  if (!listener) throw new Error(`No listener for ${channel}`);
  return listener(event, ...args);
}

test('answers every channel of the contract and no other', () => {
  expect([...listeners.keys()]).toEqual([...INVOKE_CHANNELS]);
});

test('passes checked arguments on and wraps the answer', async () => {
  vi.mocked(handlers['trust:pins']).mockReturnValue([]);
  await expect(invoke('trust:pins', sender())).resolves.toEqual({ ok: true, value: [] });
  await invoke('recent:add', sender(), address, 'tea');
  expect(handlers['recent:add']).toHaveBeenCalledExactlyOnceWith(address, 'tea');
});

test('strips what a schema does not know', async () => {
  await invoke('trust:forget', sender(), { ...address, extra: 1 });
  expect(handlers['trust:forget']).toHaveBeenCalledExactlyOnceWith(address);
});

describe('a sender is refused', () => {
  test.each([
    ['whose frame is gone', sender({ frame: null })],
    ['in a frame below the top', sender({ parent: {} })],
    ['of another origin', sender({ url: 'https://evil.example/' })],
    ['that only looks like the app', sender({ url: 'app://parley.evil.example/' })],
    ['in another window', sender({ id: WINDOW_ID + 1 })],
  ])('%s', async (_what, event) => {
    await expect(invoke('trust:pins', event)).resolves.toMatchObject({
      ok: false,
      error: { code: 'forbidden-sender' },
    });
    expect(handlers['trust:pins']).not.toHaveBeenCalled();
  });
});

describe('errors', () => {
  test('invalid arguments never reach the handler', async () => {
    await expect(invoke('recent:add', sender(), address)).resolves.toMatchObject({
      ok: false,
      error: { code: 'invalid-arguments' },
    });
    expect(handlers['recent:add']).not.toHaveBeenCalled();
  });

  test('keep their code', async () => {
    vi.mocked(handlers['hosting:stop']).mockRejectedValue(new IpcError('server-failed', 'It broke.'));
    await expect(invoke('hosting:stop', sender())).resolves.toEqual({
      ok: false,
      error: { code: 'server-failed', message: 'It broke.' },
    });
  });

  test('of other kinds are logged, and the window learns nothing of them', async () => {
    vi.mocked(handlers['hosting:stop']).mockImplementation(() => {
      throw new Error('/home/ada/secret');
    });
    await expect(invoke('hosting:stop', sender())).resolves.toEqual({
      ok: false,
      error: { code: 'internal', message: 'Something went wrong inside Parley.' },
    });
    expect(JSON.stringify(logged.mock.calls)).toContain('/home/ada/secret');
  });
});
