import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { FakeMediaDevices, FakeStream } from '../../../tests/fixtures/call/fake-media.ts';
import { DEFAULT_PREFERENCES, type Preferences } from '../../protocol/preferences.ts';
import { LocalMedia } from './local-media.ts';
import type { CaptureKind } from './local-media-options.ts';

const NOT_FOUND = new DOMException('No device', 'NotFoundError');
const DENIED = new DOMException('No', 'NotAllowedError');
const IN_USE = new DOMException('Busy', 'NotReadableError');

/** The call waits for its devices. */
const STAYS = new AbortController().signal;

let devices: FakeMediaDevices;
let media: LocalMedia;
let changes: number;
let preferences: Preferences;
let wanted: Record<CaptureKind, string | null>;
let ended: CaptureKind[];
/** Settles when the tracks are in use. */
let inUse: Promise<void> | undefined;

beforeEach(() => {
  vi.stubGlobal('MediaStream', FakeStream);
  devices = new FakeMediaDevices();
  changes = 0;
  preferences = DEFAULT_PREFERENCES;
  wanted = { camera: null, microphone: null };
  ended = [];
  inUse = undefined;
  media = makeMedia(devices);
});

afterEach(() => {
  vi.unstubAllGlobals();
});

function makeMedia(source: FakeMediaDevices | undefined): LocalMedia {
  return new LocalMedia({
    source,
    log: () => undefined,
    preferences: () => preferences,
    videoCodecs: () => [],
    wantedDevice: (kind) => wanted[kind],
    onEnded: (kind) => ended.push(kind),
    openLevel: () => ({ read: () => 0, close: () => undefined }),
    onChange: () => {
      changes += 1;
      return inUse;
    },
  });
}

/** Makes every answer wait until the returned function is called. */
function holdAnswers(): () => void {
  let release = (): void => undefined;
  devices.pending = new Promise((resolve) => {
    release = resolve;
  });
  return () => {
    devices.pending = null;
    release();
  };
}

/** Waits until the user was asked for something. */
async function untilAsked(): Promise<void> {
  await vi.waitUntil(() => devices.asked.length > 0);
}

describe('camera and microphone', () => {
  test('are asked for together, once', async () => {
    await media.open();
    await media.open();
    expect(devices.asked).toEqual(['audio+video']);
    expect(media.snapshot).toMatchObject({ video: 'camera', audio: 'microphone', cameraProblem: null });
    expect(media.snapshot.stream?.getVideoTracks()[0]).toBe(media.video);
    expect(changes).toBeGreaterThan(0);
  });

  test('a missing camera does not cost the microphone', async () => {
    devices.camera = NOT_FOUND;
    await media.open();
    expect(media.snapshot).toMatchObject({
      stream: null,
      video: 'none',
      audio: 'microphone',
      cameraProblem: 'not-found',
      microphoneProblem: null,
    });
  });

  test('a busy microphone does not cost the camera', async () => {
    devices.microphone = IN_USE;
    await media.open();
    expect(media.snapshot).toMatchObject({
      video: 'camera',
      audio: 'none',
      cameraProblem: null,
      microphoneProblem: 'in-use',
    });
  });

  test.each([
    [DENIED, 'denied'],
    [new DOMException('No', 'SecurityError'), 'denied'],
    [new DOMException('Permission denied by system', 'NotAllowedError'), 'denied-by-system'],
    [NOT_FOUND, 'not-found'],
    [new DOMException('No', 'OverconstrainedError'), 'not-found'],
    [IN_USE, 'in-use'],
    [new DOMException('No', 'AbortError'), 'in-use'],
    [new DOMException('No', 'DataError'), 'failed'],
  ])('%s is told as %s', async (error, problem) => {
    devices.camera = devices.microphone = error;
    await media.open();
    expect(media.snapshot).toMatchObject({ cameraProblem: problem, microphoneProblem: problem });
  });

  test('cannot be had where the page is not secure', async () => {
    media = makeMedia(undefined);
    await media.openForCall(STAYS);
    expect(media.snapshot).toMatchObject({
      cameraProblem: 'insecure',
      microphoneProblem: 'insecure',
      screenRefused: true,
      video: 'none',
    });
  });

  test('a problem is forgotten when the next attempt succeeds', async () => {
    devices.camera = IN_USE;
    await media.open();
    devices.camera = 'granted';
    await media.open();
    expect(media.snapshot).toMatchObject({ video: 'camera', cameraProblem: null });
    expect(devices.asked).toEqual(['audio+video', 'video', 'audio', 'video']);
  });

  test('every failure counts, so that it is told again', async () => {
    devices.camera = DENIED;
    await media.open();
    expect(media.snapshot.failures).toBe(1);
    await media.setCameraOff(false, true);
    expect(media.snapshot).toMatchObject({ cameraProblem: 'denied', failures: 2 });
  });

  test('an unplugged device is told', async () => {
    await media.open();
    for (const track of devices.given) track.unplug();
    expect(media.snapshot).toMatchObject({
      stream: null,
      video: 'none',
      audio: 'none',
      cameraProblem: null,
      microphoneProblem: 'not-found',
    });
    expect(ended.toSorted()).toEqual(['camera', 'microphone']);
  });
});

describe('the screen in place of the camera', () => {
  test('is not asked for in a preview', async () => {
    devices.camera = DENIED;
    await media.open();
    expect(devices.asked).not.toContain('screen');
  });

  test('is shared in a call', async () => {
    devices.camera = DENIED;
    await media.openForCall(STAYS);
    expect(media.snapshot).toMatchObject({ video: 'screen', cameraProblem: 'denied', screenRefused: false });
    expect(media.video).toMatchObject({ contentHint: 'detail' });
  });

  test('is asked for without delay when the preview has shown that there is no camera', async () => {
    devices.camera = NOT_FOUND;
    await media.open();
    devices.asked.length = 0;
    await media.openForCall(STAYS);
    expect(devices.asked).toEqual(['video', 'screen']);
  });

  test('may be refused as well, which is told', async () => {
    devices.camera = NOT_FOUND;
    devices.screen = DENIED;
    await media.openForCall(STAYS);
    expect(media.snapshot).toMatchObject({ video: 'none', audio: 'microphone', screenRefused: true });
  });

  test('needs a click that is not long ago: without one it counts as refused', async () => {
    devices.camera = NOT_FOUND;
    devices.screen = new DOMException('No activation', 'InvalidStateError');
    await media.openForCall(STAYS);
    expect(media.snapshot.screenRefused).toBe(true);
  });

  test('is not asked for when the call has begun meanwhile', async () => {
    devices.camera = NOT_FOUND;
    const answer = holdAnswers();
    const goneOn = new AbortController();
    const opened = media.openForCall(goneOn.signal);
    await untilAsked();
    goneOn.abort();
    answer();
    await opened;
    expect(devices.asked).not.toContain('screen');
    expect(media.snapshot).toMatchObject({ video: 'none', audio: 'microphone', screenRefused: false });
  });

  test('is not asked for when the user chose to be without camera', async () => {
    await media.setCameraOff(true, false);
    await media.openForCall(STAYS);
    expect(devices.asked).toEqual(['audio']);
    expect(media.snapshot).toMatchObject({ video: 'none', audio: 'microphone', screenRefused: false });
  });
});

describe('sharing the screen', () => {
  test('replaces the camera picture, which comes back', async () => {
    await media.open();
    const camera = media.video;
    expect(await media.share()).toBe(true);
    expect(media.snapshot.video).toBe('screen');
    expect(media.video).not.toBe(camera);
    media.stopSharing();
    expect(media.snapshot.video).toBe('camera');
    expect(media.video).toBe(camera);
    expect(devices.live).toHaveLength(2);
  });

  test('ends when the user ends it in the browser', async () => {
    await media.open();
    await media.share();
    devices.given.at(-1)?.unplug();
    expect(media.snapshot.video).toBe('camera');
  });

  test('changes nothing when refused', async () => {
    await media.open();
    devices.screen = DENIED;
    const before = media.snapshot;
    expect(await media.share()).toBe(false);
    expect(media.snapshot).toBe(before);
  });

  test('a second screen replaces the first', async () => {
    await media.share();
    const first = devices.given[0];
    await media.share();
    expect(first?.readyState).toBe('ended');
    expect(devices.live).toHaveLength(1);
  });
});

describe('muting and switching off', () => {
  test('a muted microphone stays, but silent', async () => {
    await media.open();
    media.setMicrophoneMuted(true);
    expect(media.audio).toMatchObject({ enabled: false, readyState: 'live' });
    media.setMicrophoneMuted(false);
    expect(media.audio?.enabled).toBe(true);
  });

  test('a microphone that comes later is muted as chosen', async () => {
    media.setMicrophoneMuted(true);
    await media.open();
    expect(media.audio?.enabled).toBe(false);
  });

  test('a camera that is off is released, and acquired again', async () => {
    await media.open();
    const camera = media.video;
    await media.setCameraOff(true, true);
    expect(camera?.readyState).toBe('ended');
    expect(media.snapshot).toMatchObject({ stream: null, cameraOff: true, video: 'none' });
    await media.setCameraOff(false, true);
    expect(media.snapshot).toMatchObject({ cameraOff: false, video: 'camera' });
    expect(devices.asked).toEqual(['audio+video', 'video']);
  });

  test('switching the camera on tells when it cannot be had', async () => {
    await media.setCameraOff(true, false);
    devices.camera = IN_USE;
    await media.setCameraOff(false, true);
    expect(media.snapshot).toMatchObject({ video: 'none', cameraProblem: 'in-use' });
  });

  test('a camera that was switched off while it was asked for is released', async () => {
    const answer = holdAnswers();
    const opened = media.open();
    await untilAsked();
    await media.setCameraOff(true, true);
    answer();
    await opened;
    expect(media.snapshot).toMatchObject({ video: 'none', audio: 'microphone', cameraOff: true });
    expect(devices.live.map(({ kind }) => kind)).toEqual(['audio']);
  });

  test('a camera that was switched off and on again while it was asked for is there', async () => {
    const answer = holdAnswers();
    const opened = media.open();
    await untilAsked();
    await media.setCameraOff(true, true);
    const on = media.setCameraOff(false, true);
    answer();
    await Promise.all([opened, on]);
    expect(media.snapshot.video).toBe('camera');
    expect(devices.live).toHaveLength(2);
  });
});

describe('releasing', () => {
  test('stops every track and keeps the choices', async () => {
    await media.open();
    await media.share();
    media.setMicrophoneMuted(true);
    media.release();
    expect(devices.live).toEqual([]);
    expect(media.snapshot).toMatchObject({
      stream: null,
      video: 'none',
      audio: 'none',
      microphoneMuted: true,
    });
  });

  test.each(['open', 'openForCall', 'share'] as const)('stops what %s gets too late', async (method) => {
    devices.camera = method === 'openForCall' ? NOT_FOUND : 'granted';
    const answer = holdAnswers();
    const opened = method === 'openForCall' ? media.openForCall(STAYS) : media[method]();
    await untilAsked();
    media.release();
    answer();
    await opened;
    if (method !== 'openForCall') expect(devices.given.length).toBeGreaterThan(0);
    expect(devices.live).toEqual([]);
    expect(media.snapshot).toMatchObject({ video: 'none', audio: 'none', screenRefused: false });
  });

  test('lets devices be asked for anew although an old question is still open', async () => {
    const answer = holdAnswers();
    const old = media.open();
    await untilAsked();
    media.release();
    devices.pending = null;
    await media.open();
    expect(media.snapshot).toMatchObject({ video: 'camera', audio: 'microphone' });
    answer();
    await old;
    expect(devices.live).toHaveLength(2);
  });
});

describe('changing to another device', () => {
  beforeEach(() => {
    devices.infos = ['default', 'h', 'w'].map((deviceId) => ({
      deviceId,
      kind: 'audioinput',
      label: deviceId,
      groupId: '',
      toJSON: () => undefined,
    }));
  });

  test('the old track runs until the new one is in use', async () => {
    await media.open();
    const before = media.audio;
    let use = (): void => undefined;
    inUse = new Promise((resolve) => {
      use = resolve;
    });
    const changing = media.change('microphone', 'h');
    await vi.waitUntil(() => media.audio !== before);
    expect(before?.readyState).toBe('live');
    use();
    expect(await changing).toBe(true);
    expect(before?.readyState).toBe('ended');
    expect(media.inUse('microphone')).toEqual({ asked: 'h', given: 'h' });
  });

  test('a device that cannot be had leaves the old one as it is', async () => {
    await media.open();
    const before = media.audio;
    expect(await media.change('microphone', 'gone')).toBe(false);
    expect(media.audio).toBe(before);
    expect(before?.readyState).toBe('live');
    expect(media.snapshot.microphoneProblem).toBeNull();
  });

  test('a release in between stops both tracks', async () => {
    await media.open();
    inUse = new Promise(() => undefined);
    void media.change('microphone', 'h');
    await vi.waitUntil(() => media.inUse('microphone')?.asked === 'h');
    media.release();
    expect(devices.live).toEqual([]);
  });

  test('a remembered device that is gone leaves the default one', async () => {
    wanted.microphone = 'gone';
    await media.open();
    expect(media.inUse('microphone')).toEqual({ asked: null, given: null });
  });
});

describe('push-to-talk', () => {
  test('the microphone is heard as long as the key is held', async () => {
    preferences = { ...preferences, pushToTalk: true };
    media = makeMedia(devices);
    await media.open();
    expect(media.snapshot).toMatchObject({ pushToTalk: true, microphoneMuted: true, talking: false });
    expect(media.audio?.enabled).toBe(false);
    media.holdTalkKey(true);
    expect(media.snapshot).toMatchObject({ microphoneMuted: false, talking: true });
    expect(media.audio?.enabled).toBe(true);
    media.holdTalkKey(false);
    expect(media.audio?.enabled).toBe(false);
  });

  test('the key does nothing without it, and the end of it does not open the microphone', async () => {
    await media.open();
    media.setMicrophoneMuted(true);
    media.holdTalkKey(true);
    expect(media.snapshot).toMatchObject({ microphoneMuted: true, talking: false });
    preferences = { ...preferences, pushToTalk: true };
    await media.followPreferences();
    media.holdTalkKey(true);
    preferences = { ...preferences, pushToTalk: false };
    await media.followPreferences();
    expect(media.snapshot).toMatchObject({ pushToTalk: false, microphoneMuted: true, talking: false });
  });
});

test('other sound processing is had by a new track where a running one cannot be changed', async () => {
  await media.open();
  const [before] = devices.given;
  if (before) before.settings = { echoCancellation: true, deviceId: 'default' };
  preferences = { ...preferences, echoCancellation: false };
  await media.followPreferences();
  expect(before?.readyState).toBe('ended');
  const after = devices.given.at(-1);
  if (after) Object.assign(after, { adaptable: true, settings: { echoCancellation: false } });
  preferences = { ...preferences, echoCancellation: true };
  await media.followPreferences();
  expect(media.audio).toBe(after);
  expect(after?.settings.echoCancellation).toBe(true);
});
