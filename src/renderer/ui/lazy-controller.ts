import { IDLE_SNAPSHOT } from '../call/idle-snapshot.ts';
import type { CallController, CallRequest, CallSnapshot } from '../call/snapshot.ts';

/** A controller whose engine is fetched apart from the page, so that the start screen shows sooner. */
export interface LazyController extends CallController {
  /** Fetches the engine if it is not there yet. Never rejects. */
  load(): Promise<void>;
}

/**
 * Stands for the engine until `fetchEngine` has brought it, then passes everything on. A call that is started meanwhile
 * is `preparing`; it begins as soon as the engine is there, and ends as `server-unreachable` if that cannot be fetched.
 */
export function createLazyController(fetchEngine: () => Promise<CallController>): LazyController {
  const listeners = new Set<() => void>();
  let snapshot = IDLE_SNAPSHOT;
  let engine: CallController | null = null;
  let loading: Promise<void> | null = null;
  let request: CallRequest | null = null;
  /** Whether the user waits for camera and microphone no longer. */
  let goneOn = false;
  let disposed = false;

  const notify = () => {
    for (const listener of listeners) listener();
  };
  const show = (call: CallSnapshot['call']) => {
    snapshot = { ...IDLE_SNAPSHOT, call };
    notify();
  };

  const adopt = (fetched: CallController) => {
    if (disposed) {
      fetched.dispose();
      return;
    }
    engine = fetched;
    if (request !== null) engine.call(request);
    if (goneOn) engine.goOnWithoutDevices();
    engine.subscribe(notify);
    notify();
  };
  const giveUp = () => {
    if (request === null) return;
    const { room } = request;
    request = null;
    goneOn = false;
    show({ phase: 'ended', room, reason: 'server-unreachable', by: 'network', duration: 0 });
  };
  const load = () => {
    loading ??= fetchEngine()
      .then(adopt, giveUp)
      .finally(() => {
        loading = null;
      });
    return loading;
  };

  return {
    load: async () => {
      if (engine === null && !disposed) await load();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    getSnapshot: () => engine?.getSnapshot() ?? snapshot,
    async startPreview() {
      if (engine === null && !disposed) await load();
      await engine?.startPreview();
    },
    stopPreview: () => engine?.stopPreview(),
    call(wanted) {
      if (engine !== null) {
        engine.call(wanted);
      } else if (!disposed && request === null) {
        request = wanted;
        goneOn = false;
        show({ phase: 'preparing', room: wanted.room });
        void load();
      }
    },
    goOnWithoutDevices() {
      if (engine !== null) engine.goOnWithoutDevices();
      else goneOn = request !== null;
    },
    hangUp() {
      if (engine !== null) {
        engine.hangUp();
      } else if (request !== null) {
        const { room } = request;
        request = null;
        goneOn = false;
        show({ phase: 'ended', room, reason: 'hung-up', by: 'local', duration: 0 });
      }
    },
    dismiss() {
      if (engine !== null) engine.dismiss();
      else if (snapshot.call.phase === 'ended') show({ phase: 'idle' });
    },
    sendMessage: (text) => engine?.sendMessage(text) ?? false,
    setMicrophoneMuted: (muted) => engine?.setMicrophoneMuted(muted),
    setCameraOff: async (off) => await engine?.setCameraOff(off),
    shareScreen: async () => (await engine?.shareScreen()) ?? false,
    stopSharing: async () => await engine?.stopSharing(),
    chooseDevice: async (kind, id) => await engine?.chooseDevice(kind, id),
    retryDevices: async () => await engine?.retryDevices(),
    dismissDeviceChange: () => engine?.dismissDeviceChange(),
    dismissInterrupted: () => engine?.dismissInterrupted(),
    holdTalkKey: (held) => engine?.holdTalkKey(held),
    dispose() {
      disposed = true;
      engine?.dispose();
    },
  };
}
