import type { CallController, CallSnapshot } from '../../src/renderer/call/snapshot.ts';
import { cameraStream, screenStream } from './pictures.ts';

/** Gives a snapshot the pictures that it speaks of. */
function withPictures(snapshot: CallSnapshot): CallSnapshot {
  const { local, remote, call } = snapshot;
  const seen = call.phase === 'connected' || call.phase === 'reconnecting';
  const localStream =
    local.video === 'camera'
      ? cameraStream('#8a7f9c', '#3d5a80')
      : local.video === 'screen'
        ? screenStream()
        : null;
  const remoteStream = remote.sharing ? screenStream() : cameraStream('#5f9ea0', '#b5523b');
  return {
    ...snapshot,
    local: { ...local, stream: localStream ?? (local.audio === 'none' ? null : new MediaStream()) },
    remote: { ...remote, stream: seen && !remote.cameraOff ? remoteStream : null },
  };
}

/** A controller that stands still at one snapshot, except that the switches and the chat can be tried. */
export function createGalleryController(initial: CallSnapshot): CallController {
  let snapshot = withPictures(initial);
  const listeners = new Set<() => void>();
  const change = (next: Partial<CallSnapshot>) => {
    snapshot = { ...snapshot, ...next };
    for (const listener of listeners) listener();
  };
  const changeLocal = (next: Partial<CallSnapshot['local']>) =>
    change({ local: { ...snapshot.local, ...next } });
  return {
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    getSnapshot: () => snapshot,
    startPreview: () =>
      Promise.resolve(changeLocal({ video: 'camera', stream: cameraStream('#8a7f9c', '#3d5a80') })),
    stopPreview: () => changeLocal({ video: 'none', stream: null }),
    call: ({ room }) => change({ call: { phase: 'waiting', room, role: 'caller' }, signaling: 'online' }),
    goOnWithoutDevices: () =>
      change({ call: { phase: 'waiting', room: 'calm-otter', role: 'caller' }, signaling: 'online' }),
    hangUp: () =>
      change({ call: { phase: 'ended', room: 'calm-otter', reason: 'hung-up', by: 'local', duration: 0 } }),
    dismiss: () => change({ call: { phase: 'idle' } }),
    sendMessage(text) {
      const { messages } = snapshot.chat;
      const id = (messages.at(-1)?.id ?? 0) + 1;
      change({
        chat: {
          ...snapshot.chat,
          messages: [...messages, { id, from: 'local', text, at: Date.now(), delivery: 'delivered' }],
        },
      });
      return true;
    },
    setMicrophoneMuted: (microphoneMuted) => changeLocal({ microphoneMuted }),
    setCameraOff: (cameraOff) => Promise.resolve(changeLocal({ cameraOff })),
    shareScreen: () =>
      Promise.resolve(true).finally(() => changeLocal({ video: 'screen', stream: screenStream() })),
    stopSharing: () =>
      Promise.resolve(changeLocal({ video: 'camera', stream: cameraStream('#8a7f9c', '#3d5a80') })),
    chooseDevice: (kind, id) =>
      Promise.resolve(
        change({ devices: { ...snapshot.devices, chosen: { ...snapshot.devices.chosen, [kind]: id } } }),
      ),
    retryDevices: () => Promise.resolve(),
    dismissDeviceChange: () => change({ devices: { ...snapshot.devices, change: null } }),
    dismissInterrupted: () => change({ interrupted: null }),
    holdTalkKey: (talking) => changeLocal({ talking }),
    dispose: () => listeners.clear(),
  };
}
