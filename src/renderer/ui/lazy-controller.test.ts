import { describe, expect, it, vi } from 'vitest';
import type { CallController, CallRequest, CallSnapshot } from '../call/snapshot.ts';
import { createLazyController } from './lazy-controller.ts';

const REQUEST: CallRequest = { signalingUrl: 'https://192.168.1.5:8443', room: 'calm-otter', name: '' };

/** An engine that only notes what it is told. */
function recorder() {
  const listeners = new Set<() => void>();
  const told: string[] = [];
  let resolve: (engine: CallController) => void = () => undefined;
  let reject: (error: Error) => void = () => undefined;
  const promise = new Promise<CallController>((onEngine, onError) => {
    resolve = onEngine;
    reject = onError;
  });
  let room: string | null = null;
  const snapshot = (): CallSnapshot => ({
    ...createLazyController(() => promise).getSnapshot(),
    call: room === null ? { phase: 'idle' } : { phase: 'waiting', room, role: 'caller' },
  });
  const engine: CallController = {
    subscribe(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    getSnapshot: snapshot,
    startPreview: () => Promise.resolve(void told.push('startPreview')),
    stopPreview: () => void told.push('stopPreview'),
    call(request) {
      told.push('call');
      room = request.room;
    },
    goOnWithoutDevices: () => void told.push('goOnWithoutDevices'),
    hangUp: () => void told.push('hangUp'),
    dismiss: () => void told.push('dismiss'),
    sendMessage: (text) => told.push(`sendMessage ${text}`) > 0,
    setMicrophoneMuted: (muted) => void told.push(`muted ${muted}`),
    setCameraOff: (off) => Promise.resolve(void told.push(`cameraOff ${off}`)),
    shareScreen: () => Promise.resolve(told.push('shareScreen') > 0),
    stopSharing: () => Promise.resolve(void told.push('stopSharing')),
    chooseDevice: (kind, id) => Promise.resolve(void told.push(`chooseDevice ${kind} ${id}`)),
    retryDevices: () => Promise.resolve(void told.push('retryDevices')),
    dismissDeviceChange: () => void told.push('dismissDeviceChange'),
    dismissInterrupted: () => void told.push('dismissInterrupted'),
    holdTalkKey: (held) => void told.push(`holdTalkKey ${held}`),
    dispose: () => void told.push('dispose'),
  };
  const fetchEngine = vi.fn(() => promise);
  const bring = () => resolve(engine);
  const change = () => {
    for (const listener of listeners) listener();
  };
  return { fetchEngine, bring, fail: () => reject(new Error('offline')), told, change };
}

describe('createLazyController', () => {
  it('is idle and keeps one snapshot until something happens', () => {
    const { fetchEngine } = recorder();
    const controller = createLazyController(fetchEngine);
    expect(controller.getSnapshot().call.phase).toBe('idle');
    expect(controller.getSnapshot()).toBe(controller.getSnapshot());
    expect(fetchEngine).not.toHaveBeenCalled();
  });

  it('passes everything on once the engine is there, and fetches it once', async () => {
    const { fetchEngine, bring, told, change } = recorder();
    const controller = createLazyController(fetchEngine);
    const listener = vi.fn();
    controller.subscribe(listener);
    bring();
    await Promise.all([controller.load(), controller.load()]);
    await controller.load();
    expect(fetchEngine).toHaveBeenCalledOnce();
    expect(listener).toHaveBeenCalledOnce();

    await controller.startPreview();
    controller.stopPreview();
    controller.call(REQUEST);
    controller.setMicrophoneMuted(true);
    await controller.setCameraOff(true);
    expect(await controller.shareScreen()).toBe(true);
    await controller.stopSharing();
    expect(controller.sendMessage('hi')).toBe(true);
    controller.goOnWithoutDevices();
    controller.hangUp();
    controller.dismiss();
    controller.dispose();
    expect(told).toEqual([
      'startPreview',
      'stopPreview',
      'call',
      'muted true',
      'cameraOff true',
      'shareScreen',
      'stopSharing',
      'sendMessage hi',
      'goOnWithoutDevices',
      'hangUp',
      'dismiss',
      'dispose',
    ]);
    change();
    expect(listener).toHaveBeenCalledTimes(2);
  });

  it('is preparing while a call waits for the engine, then lets it begin', async () => {
    const { fetchEngine, bring, told } = recorder();
    const controller = createLazyController(fetchEngine);
    controller.call(REQUEST);
    expect(controller.getSnapshot().call).toEqual({ phase: 'preparing', room: 'calm-otter' });
    controller.goOnWithoutDevices();
    bring();
    await controller.load();
    expect(told).toEqual(['call', 'goOnWithoutDevices']);
    expect(controller.getSnapshot().call.phase).toBe('waiting');
  });

  it('forgets a call that was hung up before the engine came', async () => {
    const { fetchEngine, bring, told } = recorder();
    const controller = createLazyController(fetchEngine);
    controller.call(REQUEST);
    controller.hangUp();
    expect(controller.getSnapshot().call).toMatchObject({ phase: 'ended', reason: 'hung-up', by: 'local' });
    controller.dismiss();
    expect(controller.getSnapshot().call.phase).toBe('idle');
    bring();
    await controller.load();
    expect(told).toEqual([]);
  });

  it('ends the call when the engine cannot be fetched, and tries anew at the next one', async () => {
    const first = recorder();
    const second = recorder();
    const fetchEngine = vi.fn(first.fetchEngine).mockImplementationOnce(first.fetchEngine);
    const controller = createLazyController(fetchEngine);
    controller.call(REQUEST);
    first.fail();
    await controller.load();
    expect(controller.getSnapshot().call).toMatchObject({ phase: 'ended', reason: 'server-unreachable' });
    fetchEngine.mockImplementation(second.fetchEngine);
    controller.call(REQUEST);
    second.bring();
    await controller.load();
    expect(second.told).toEqual(['call']);
  });

  it('never rejects where there is no engine', async () => {
    const { fetchEngine, fail } = recorder();
    const controller = createLazyController(fetchEngine);
    fail();
    await controller.startPreview();
    expect(await controller.shareScreen()).toBe(false);
    expect(controller.sendMessage('hi')).toBe(false);
    await controller.setCameraOff(true);
    await controller.stopSharing();
    controller.stopPreview();
    controller.setMicrophoneMuted(true);
    expect(controller.getSnapshot().call.phase).toBe('idle');
  });

  it('disposes of an engine that comes too late', async () => {
    const { fetchEngine, bring, told } = recorder();
    const controller = createLazyController(fetchEngine);
    const loading = controller.load();
    controller.dispose();
    bring();
    await loading;
    expect(told).toEqual(['dispose']);
  });
});
