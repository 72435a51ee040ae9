import { describe, expect, test } from 'vitest';
import { engineProblem, enginePath, openedSession } from './socket-io-probe.ts';

const answer = (status: number, body: string) => ({ status, body });
const nothing = answer(404, 'Not found');
const unsupported = answer(400, '{"code":5,"message":"Unsupported protocol version"}');

describe('a session is recognized', () => {
  test.each([
    [
      'Socket.IO 4',
      '0{"sid":"lv_VI97HAXpY6yYWAAAC","upgrades":["websocket"],"pingInterval":25000}',
      4,
      'lv_VI97HAXpY6yYWAAAC',
    ],
    ['python-engineio 4', '0{"sid":"abc","upgrades":[],"pingTimeout":20000}', 4, 'abc'],
    ['python-engineio with another order', '0{"pingTimeout":20000,"sid":"abc"}', 4, 'abc'],
    ['Socket.IO 2', '96:0{"sid":"abc","upgrades":["websocket"]}2:40', 3, 'abc'],
    ['Socket.IO 2 in binary', '\u0000\u0009\u0006\ufffd0{"sid":"abc"}\u0000\u0002\ufffd40', 3, 'abc'],
  ])('of %s', (_server, body, revision, sessionId) => {
    expect(openedSession(answer(200, body))).toEqual({ revision, sessionId });
  });

  test.each([
    ['another status', 400, '0{"sid":"abc"}'],
    ['a web page', 200, '<!doctype html>0{"sid":"abc"}'],
    ['another packet', 200, '4{"sid":"abc"}'],
    ['no id', 200, '0{"upgrades":[]}'],
    ['an endless id', 200, `0{"sid":"${'x'.repeat(200)}"}`],
    ['nothing', 200, ''],
  ])('but not in %s', (_what, status, body) => {
    expect(openedSession(answer(status, body))).toBeNull();
  });
});

describe('why a server cannot be used', () => {
  test.each([
    ['a web server', nothing, nothing, 'not-parley'],
    [
      'a page for every address',
      answer(200, '<!doctype html>'),
      answer(200, '<!doctype html>'),
      'not-parley',
    ],
    ['an answer of revision 3 at once', answer(200, '96:0{"sid":"a"}'), nothing, 'wrong-version'],
    ['an answer only to revision 3', unsupported, answer(200, '96:0{"sid":"a"}2:40'), 'wrong-version'],
    [
      'an origin that Flask-SocketIO refuses',
      answer(400, '"Not an accepted origin."'),
      nothing,
      'origin-refused',
    ],
    [
      'an origin that Parley refuses',
      answer(403, '{"code":4,"message":"This origin is not allowed."}'),
      nothing,
      'origin-refused',
    ],
    [
      'too many connections',
      answer(403, '{"code":4,"message":"Too many connections from this address."}'),
      nothing,
      'busy',
    ],
    ['a page about original things', answer(404, 'original'), nothing, 'not-parley'],
  ])('%s', (_what, first, second, problem) => {
    expect(engineProblem(first, second)).toBe(problem);
  });
});

test('a session id cannot change the path', () => {
  expect(enginePath(4, 'a&b=c')).toBe('/socket.io/?EIO=4&transport=polling&sid=a%26b%3Dc');
});
