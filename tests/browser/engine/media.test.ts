import { userEvent } from 'vitest/browser';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { MediaSource } from '../../../src/renderer/call/acquire-devices.ts';
import { connect, makePair, removePair, Side, until, type Pair } from './call-pair.ts';
import { MemoryServer } from './memory-server.ts';

let pair: Pair;

function use(made: Pair): Pair {
  pair = made;
  return made;
}

beforeEach(() => {
  document.body.replaceChildren();
});

afterEach(() => {
  removePair(pair);
});

/** Runs `action` inside a real click, because Chromium shares no screen without one. */
async function click(action: () => void): Promise<void> {
  const button = document.createElement('button');
  button.textContent = 'Do it';
  button.addEventListener('click', action);
  document.body.append(button);
  await userEvent.click(button);
  button.remove();
}

/** The devices of this machine, without the given ones. */
function devicesWithout(...missing: ('camera' | 'microphone' | 'screen')[]): MediaSource {
  const none = new DOMException('Requested device not found', 'NotFoundError');
  return {
    getUserMedia: async (constraints) => {
      const lacking =
        (constraints?.video && missing.includes('camera')) ||
        (constraints?.audio && missing.includes('microphone'));
      if (lacking) throw none;
      return await navigator.mediaDevices.getUserMedia(constraints);
    },
    getDisplayMedia: async (options) => {
      if (missing.includes('screen')) throw new DOMException('Permission denied', 'NotAllowedError');
      return await navigator.mediaDevices.getDisplayMedia(options);
    },
  };
}

describe('what each side sends', () => {
  test('is told to the other one, with the name', async () => {
    const { caller, callee } = use(makePair());
    await connect(pair);
    await until(
      () => caller.snapshot.remote.name === 'Ben' && callee.snapshot.remote.name === 'Ada',
      'names are known',
    );
    expect(callee.snapshot.remote).toMatchObject({
      microphoneMuted: false,
      cameraOff: false,
      sharing: false,
    });
    caller.controller.setMicrophoneMuted(true);
    await until(() => callee.snapshot.remote.microphoneMuted, 'the callee knows that the caller is muted');
    await caller.controller.setCameraOff(true);
    await until(() => callee.snapshot.remote.cameraOff, 'the callee knows that the camera is off');
    expect(caller.snapshot.local).toMatchObject({
      stream: null,
      video: 'none',
      cameraOff: true,
      cameraProblem: null,
    });
  });

  test('changes from camera to screen and back, and off and on, without a negotiation', async () => {
    const { caller, callee, server } = use(makePair());
    await connect(pair);
    await callee.seesPictures();
    const negotiated = server.relayed.filter(({ event }) => event === 'invite' || event === 'ok').length;
    const camera = caller.snapshot.local.stream?.getVideoTracks()[0];

    let shared: Promise<boolean> | undefined;
    await click(() => {
      shared = caller.controller.shareScreen();
    });
    expect(await shared).toBe(true);
    expect(caller.snapshot.local.video).toBe('screen');
    await until(() => callee.snapshot.remote.sharing, 'the callee knows of the screen');
    await callee.seesPictures();

    await caller.controller.stopSharing();
    expect(caller.snapshot.local.video).toBe('camera');
    expect(caller.snapshot.local.stream?.getVideoTracks()[0]).toBe(camera);
    await until(() => !callee.snapshot.remote.sharing, 'the callee knows that the screen is gone');
    await callee.seesPictures();

    await caller.controller.setCameraOff(true);
    expect(camera?.readyState).toBe('ended');
    await caller.controller.setCameraOff(false);
    expect(caller.snapshot.local.video).toBe('camera');
    await callee.seesPictures();
    expect(server.relayed.filter(({ event }) => event === 'invite' || event === 'ok')).toHaveLength(
      negotiated,
    );
  });

  test('is the screen where there is no camera, and the microphone is kept', async () => {
    const server = new MemoryServer();
    const { caller, callee } = use({
      server,
      caller: new Side('Ada', server, { mediaDevices: devicesWithout('camera') }),
      callee: new Side('Ben', server),
    });
    await click(() => caller.call());
    await caller.reaches('waiting');
    expect(caller.snapshot.local).toMatchObject({
      video: 'screen',
      audio: 'microphone',
      cameraProblem: 'not-found',
      screenRefused: false,
    });
    callee.call();
    await Promise.all([caller.reaches('connected'), callee.reaches('connected')]);
    await callee.seesPictures();
    await until(() => callee.snapshot.remote.sharing, 'the callee knows of the screen');
  });

  test('may be nothing at all: both sides are connected nevertheless, and a camera can be added later', async () => {
    const server = new MemoryServer();
    const missing: ('camera' | 'microphone' | 'screen')[] = ['camera', 'microphone', 'screen'];
    const mediaDevices: MediaSource = {
      getUserMedia: async (constraints) => await devicesWithout(...missing).getUserMedia(constraints),
      getDisplayMedia: async (options) => await devicesWithout(...missing).getDisplayMedia(options),
    };
    const { caller, callee } = use({
      server,
      caller: new Side('Ada', server, { mediaDevices }),
      callee: new Side('Ben', server, { mediaDevices: devicesWithout('camera', 'microphone', 'screen') }),
    });
    await connect(pair);
    expect(callee.snapshot.local).toMatchObject({
      stream: null,
      video: 'none',
      audio: 'none',
      cameraProblem: 'not-found',
      microphoneProblem: 'not-found',
      screenRefused: true,
    });
    await until(() => caller.snapshot.chat.open, 'the chat is open');
    expect(caller.controller.sendMessage('Do you hear me?')).toBe(true);
    await until(() => callee.texts.length === 1, 'the message is there');

    missing.length = 0;
    const negotiated = server.relayed.length;
    await caller.controller.setCameraOff(false);
    expect(caller.snapshot.local).toMatchObject({ video: 'camera', cameraProblem: null });
    await callee.seesPictures();
    expect(server.relayed).toHaveLength(negotiated);
  });
});
