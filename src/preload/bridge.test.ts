import { EventEmitter } from 'node:events';
import { describe, expect, test, vi } from 'vitest';
import { INVOKE_CHANNELS, PUSH_CHANNELS } from '../protocol/ipc-channels.ts';
import { createBridge, type BridgeTransport } from './bridge.ts';

function fakeTransport() {
  const emitter = new EventEmitter();
  const invoke = vi.fn<BridgeTransport['invoke']>(() => Promise.resolve({ ok: true, value: 7 }));
  const transport = Object.assign(emitter, { invoke }) as unknown as BridgeTransport;
  return { emitter, invoke, transport };
}

describe('the bridge', () => {
  test('has exactly the channels of the contract', () => {
    const bridge = createBridge(fakeTransport().transport);
    expect(Object.keys(bridge).toSorted()).toEqual(['invoke', 'on']);
    expect(Object.keys(bridge.invoke)).toEqual([...INVOKE_CHANNELS]);
    expect(Object.keys(bridge.on)).toEqual([...PUSH_CHANNELS]);
  });

  test('passes arguments and the reply through', async () => {
    const { transport, invoke } = fakeTransport();
    const address = { host: 'laptop', port: 8443 };
    await expect(createBridge(transport).invoke['recent:add'](address, 'tea')).resolves.toEqual({
      ok: true,
      value: 7,
    });
    expect(invoke).toHaveBeenCalledExactlyOnceWith('recent:add', address, 'tea');
  });

  test('gives listeners the payload only, until they unsubscribe', () => {
    const { transport, emitter } = fakeTransport();
    const listener = vi.fn<(payload: unknown) => void>();
    const unsubscribe = createBridge(transport).on['menu:command'](listener);
    emitter.emit('menu:command', { sender: transport }, 'hang-up');
    expect(listener.mock.calls).toEqual([['hang-up']]);
    unsubscribe();
    unsubscribe();
    emitter.emit('menu:command', { sender: transport }, 'hang-up');
    expect(listener).toHaveBeenCalledTimes(1);
    expect(emitter.listenerCount('menu:command')).toBe(0);
  });
});
