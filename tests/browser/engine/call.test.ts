import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { connect, makePair, removePair, until, type Pair } from './call-pair.ts';

let pair: Pair;

beforeEach(() => {
  pair = makePair();
});

afterEach(() => {
  removePair(pair);
});

describe('a call between two Parleys', () => {
  test('shows each side the other one', async () => {
    await connect(pair);
    await Promise.all([pair.caller.seesPictures(), pair.callee.seesPictures()]);
    expect(pair.caller.snapshot.remote.stream?.getTracks().map(({ kind }) => kind)).toEqual([
      'audio',
      'video',
    ]);
    expect(pair.callee.snapshot.remote.stream?.getTracks().map(({ kind }) => kind)).toEqual([
      'audio',
      'video',
    ]);
  });

  test('carries chat both ways', async () => {
    const { caller, callee } = pair;
    await connect(pair);
    await until(() => caller.snapshot.chat.open && callee.snapshot.chat.open, 'the chat is open');
    expect(caller.controller.sendMessage('Hello <b>Ben</b>')).toBe(true);
    expect(callee.controller.sendMessage('Grüezi 👋')).toBe(true);
    await until(() => caller.texts.length === 2 && callee.texts.length === 2, 'both messages are there');
    expect(caller.texts.toSorted()).toEqual(['local: Hello <b>Ben</b>', 'remote: Grüezi 👋']);
    expect(callee.texts.toSorted()).toEqual(['local: Grüezi 👋', 'remote: Hello <b>Ben</b>']);
  });

  test('ends on both sides when one hangs up, and can be made again at once', async () => {
    const { caller, callee, server } = pair;
    await connect(pair);
    const camera = caller.snapshot.local.stream?.getVideoTracks()[0];
    expect(camera?.readyState).toBe('live');
    callee.controller.hangUp();
    expect(callee.snapshot.call).toMatchObject({ phase: 'ended', reason: 'hung-up', by: 'local' });
    await caller.reaches('ended');
    expect(caller.snapshot.call).toMatchObject({ phase: 'ended', reason: 'hung-up', by: 'remote' });
    expect(camera?.readyState).toBe('ended');
    expect(caller.snapshot.local.stream).toBeNull();
    expect(caller.snapshot.signaling).toBe('offline');
    await until(() => server.membersOf('lab') === 0, 'the room is empty');

    await connect(pair);
    await Promise.all([caller.seesPictures(), callee.seesPictures()]);
    caller.controller.hangUp();
    await callee.reaches('ended');
  });
});
