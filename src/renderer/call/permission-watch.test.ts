import { describe, expect, it, vi } from 'vitest';
import { watchPermissions, type PermissionSource } from './permission-watch.ts';

class FakeStatus extends EventTarget {
  state: PermissionState = 'denied';

  become(state: PermissionState): void {
    this.state = state;
    this.dispatchEvent(new Event('change'));
  }
}

function sourceOf(statuses: Readonly<Record<string, FakeStatus>>): PermissionSource {
  return {
    query: ({ name }) => {
      const status = statuses[name];
      return status
        ? Promise.resolve(status as EventTarget as PermissionStatus)
        : Promise.reject(new TypeError(name));
    },
  };
}

describe('watchPermissions', () => {
  it('tells when either device is allowed, and of nothing else', async () => {
    const [camera, microphone] = [new FakeStatus(), new FakeStatus()];
    const onGranted = vi.fn();
    await watchPermissions(sourceOf({ camera, microphone }), new AbortController().signal, onGranted);
    camera.become('prompt');
    expect(onGranted).not.toHaveBeenCalled();
    camera.become('granted');
    microphone.become('granted');
    expect(onGranted.mock.calls).toEqual([['camera'], ['microphone']]);
  });

  it('ends with its signal', async () => {
    const camera = new FakeStatus();
    const onGranted = vi.fn();
    const end = new AbortController();
    await watchPermissions(sourceOf({ camera }), end.signal, onGranted);
    end.abort();
    camera.become('granted');
    expect(onGranted).not.toHaveBeenCalled();
  });

  it('does nothing where the browser tells nothing', async () => {
    const onGranted = vi.fn();
    const { signal } = new AbortController();
    await watchPermissions(undefined, signal, onGranted);
    await watchPermissions(sourceOf({}), signal, onGranted);
    expect(onGranted).not.toHaveBeenCalled();
  });
});
