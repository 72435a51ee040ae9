import { describe, expect, it } from 'vitest';
import { NO_REMOTE_MEDIA } from '../../call/idle-snapshot.ts';
import type { CallSnapshot, CallState, DeviceProblem, LocalMediaSnapshot } from '../../call/snapshot.ts';
import { en } from '../messages/en.ts';
import { noticesFor } from './notices.ts';

const LOCAL: LocalMediaSnapshot = {
  stream: null,
  microphone: null,
  video: 'camera',
  audio: 'microphone',
  microphoneMuted: false,
  cameraOff: false,
  cameraProblem: null,
  microphoneProblem: null,
  failures: 0,
  screenRefused: false,
  pushToTalk: false,
  talking: false,
  speakingWhileMuted: false,
  microphoneSilent: false,
};
const CONNECTED: CallState = { phase: 'connected', room: 'r', role: 'caller', since: 0 };

function snapshot(local: Partial<LocalMediaSnapshot>, change: Partial<CallSnapshot> = {}): CallSnapshot {
  return {
    call: CONNECTED,
    signaling: 'online',
    local: { ...LOCAL, ...local },
    devices: {
      available: { camera: [], microphone: [], speaker: [] },
      chosen: { camera: null, microphone: null, speaker: null },
      change: null,
    },
    remote: NO_REMOTE_MEDIA,
    chat: { open: true, messages: [] },
    interrupted: null,
    ...change,
  };
}
const ids = (of: CallSnapshot) => noticesFor(of).map((notice) => notice.id);

describe('noticesFor', () => {
  it('is silent while all is well', () => {
    expect(ids(snapshot({}))).toEqual([]);
    expect(ids(snapshot({ cameraOff: true, video: 'none', microphoneMuted: true }))).toEqual([]);
  });

  it('says that the screen stands in for the camera', () => {
    const notices = noticesFor(snapshot({ video: 'screen', cameraProblem: 'in-use' }));
    expect(notices).toEqual([
      { id: 'screenInstead', tone: 'info', device: { kind: 'camera', problem: 'in-use' } },
    ]);
  });

  it('offers the screen where there is no camera, and another try where there is one', () => {
    const local = { video: 'none', screenRefused: true } as const;
    const [missing] = noticesFor(snapshot({ ...local, cameraProblem: 'not-found' }));
    expect(missing).toMatchObject({ id: 'onlyHeard', offersScreen: true });
    const [refused] = noticesFor(snapshot({ ...local, cameraProblem: 'denied' }));
    expect(refused).toMatchObject({ id: 'onlyHeard', offersScreen: false });
    const silent = {
      ...local,
      audio: 'none',
      cameraProblem: 'not-found',
      microphoneProblem: 'denied',
    } as const;
    expect(noticesFor(snapshot(silent))[0]).toMatchObject({ id: 'notSeenNorHeard', offersScreen: false });
  });

  it('says when nothing at all is sent', () => {
    const local = {
      video: 'none',
      audio: 'none',
      cameraProblem: 'not-found',
      microphoneProblem: 'not-found',
    } as const;
    expect(ids(snapshot(local))).toEqual(['notSeenNorHeard']);
    expect(noticesFor(snapshot(local))[0]).toMatchObject({ microphoneToo: 'not-found' });
  });

  it('says that the screen is seen but nothing heard', () => {
    const local = {
      video: 'screen',
      audio: 'none',
      cameraProblem: 'denied',
      microphoneProblem: 'denied',
    } as const;
    expect(ids(snapshot(local))).toEqual(['screenInstead', 'notHeard']);
  });

  it('says that the other person hears nothing', () => {
    expect(ids(snapshot({ audio: 'none', microphoneProblem: 'denied' }))).toEqual(['notHeard']);
  });

  it('calls a lost server a hint while the call goes on, and leaves it to other words else', () => {
    expect(ids(snapshot({}, { signaling: 'lost' }))).toEqual(['signalingLost']);
    const waiting: CallState = { phase: 'waiting', room: 'r', role: 'caller' };
    expect(ids(snapshot({}, { signaling: 'lost', call: waiting }))).toEqual([]);
    const lost: CallState = { ...CONNECTED, phase: 'reconnecting', lostAt: 1 };
    expect(ids(snapshot({}, { signaling: 'lost', call: lost }))).toEqual([]);
  });

  it('leaves the start screen to its preview', () => {
    const problem = { video: 'none', cameraProblem: 'denied' } as const;
    expect(ids(snapshot(problem, { call: { phase: 'idle' } }))).toEqual([]);
  });

  it('has words for every problem of every device', () => {
    const problems: Record<DeviceProblem, true> = {
      denied: true,
      'denied-by-system': true,
      'in-use': true,
      'not-found': true,
      insecure: true,
      failed: true,
    };
    for (const device of [en.devices.problem.camera, en.devices.problem.microphone]) {
      expect(Object.keys(device).toSorted()).toEqual(Object.keys(problems).toSorted());
    }
  });
});
