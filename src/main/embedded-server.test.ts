import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { CLOSE_MILLISECONDS, startEmbeddedServer, type ServerProcess } from './embedded-server.ts';
import type { FromServer, ToServer } from './server-messages.ts';

const options = { tls: { certificate: 'c', privateKey: 'k', fingerprint: 'AA' } };
const logger = { info: vi.fn(), warn: vi.fn(), error: vi.fn() };

beforeEach(() => {
  vi.useFakeTimers();
  vi.clearAllMocks();
});
afterEach(() => {
  vi.useRealTimers();
});

function start() {
  const sent: ToServer[] = [];
  let say: (message: FromServer) => void = () => undefined;
  let exit: () => void = () => undefined;
  const kill = vi.fn<() => void>(() => exit());
  const onMembers = vi.fn<(members: number) => void>();
  const onBreakdown = vi.fn<() => void>();
  const spawned: ServerProcess = {
    send: (message) => sent.push(message),
    onMessage: (listener) => (say = listener),
    onExit: (listener) => (exit = listener),
    kill,
  };
  const server = startEmbeddedServer({ spawn: () => spawned, options, onMembers, onBreakdown, logger });
  return {
    server,
    sent,
    kill,
    onMembers,
    onBreakdown,
    say: (message: FromServer) => say(message),
    exit: () => exit(),
  };
}

test('the process gets the options first', () => {
  expect(start().sent).toEqual([{ type: 'create', options }]);
});

test('members and log lines come through', () => {
  const { say, onMembers } = start();
  say({ type: 'members', members: 2 });
  say({ type: 'log', level: 'warn', fields: { address: 'x' }, message: 'refused' });
  expect(onMembers).toHaveBeenCalledExactlyOnceWith(2);
  expect(logger.warn).toHaveBeenCalledExactlyOnceWith({ address: 'x' }, 'refused');
});

describe('listening', () => {
  test('resolves to the port', async () => {
    const { server, sent, say } = start();
    const port = server.listen('::', 8443);
    expect(sent.at(-1)).toEqual({ type: 'listen', host: '::', port: 8443 });
    say({ type: 'listening', port: 8443 });
    await expect(port).resolves.toBe(8443);
  });

  test('rejects with the code of Node', async () => {
    const { server, say } = start();
    const port = server.listen('::', 8443);
    say({ type: 'not-listening', code: 'EADDRINUSE', reason: 'taken' });
    await expect(port).rejects.toMatchObject({ code: 'EADDRINUSE', message: 'taken' });
  });

  test('rejects when the process ends before it answers, or has ended', async () => {
    const { server, exit, onBreakdown } = start();
    const port = server.listen('::', 8443);
    exit();
    await expect(port).rejects.toMatchObject({ code: '' });
    await expect(server.listen('::', 8443)).rejects.toMatchObject({ code: '' });
    expect(onBreakdown).toHaveBeenCalledOnce();
  });
});

describe('closing', () => {
  test('waits for the process, whose end is no breakdown', async () => {
    const { server, sent, exit, kill, onBreakdown } = start();
    const closed = server.close();
    expect(sent.at(-1)).toEqual({ type: 'close' });
    exit();
    await closed;
    expect(kill).not.toHaveBeenCalled();
    expect(onBreakdown).not.toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
  });

  test('ends a process that does not react', async () => {
    const { server, kill } = start();
    const closed = server.close();
    await vi.advanceTimersByTimeAsync(CLOSE_MILLISECONDS);
    expect(kill).toHaveBeenCalledOnce();
    await closed;
  });

  test('is done at once when the process is gone', async () => {
    const { server, exit, sent } = start();
    exit();
    await server.close();
    expect(sent).toHaveLength(1);
  });
});
