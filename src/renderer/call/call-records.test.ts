import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { FakeLocks } from '../../../tests/fixtures/call/fake-locks.ts';
import { recordsInMemory } from '../../../tests/fixtures/call/records-in-memory.ts';
import { handshakeSchema } from '../../protocol/signaling.ts';
import type { CallRecord } from './call-record.ts';
import { CallRecords, type CallRecordStorage } from './call-records.ts';
import { TIMERS } from './timers.ts';

const REQUEST = { signalingUrl: 'https://192.168.1.5:8443', room: 'tea', name: '' };
const SECRET = 'abcdefghijklmnopqrstuv';
const NOW = 1_000_000;

function record(fields: Partial<CallRecord> = {}): CallRecord {
  return {
    resume: SECRET,
    signalingUrl: REQUEST.signalingUrl,
    room: 'tea',
    way: null,
    microphoneMuted: false,
    cameraOff: false,
    at: NOW,
    keptFor: 15_000,
    ...fields,
  };
}

function open(storage?: CallRecordStorage, locks?: LockManager): CallRecords {
  return new CallRecords({ storage, locks, log: () => undefined });
}

beforeEach(() => {
  vi.useFakeTimers({ now: NOW, toFake: ['Date'] });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('[H2] the secret of a call', () => {
  test('has the form that the handshake asks for, is new for each page, and the same for all calls of one', async () => {
    const page = open();
    const resume = await page.claim(REQUEST);
    expect(handshakeSchema.safeParse({ parley: { version: 1, resume, instance: resume } }).success).toBe(
      true,
    );
    expect(await page.claim({ ...REQUEST, room: 'other' })).toBe(resume);
    expect(await open().claim(REQUEST)).not.toBe(resume);
  });

  test('is that of the call that was interrupted in this very room', async () => {
    const storage = recordsInMemory(record());
    expect(await open(storage).claim({ ...REQUEST, room: 'other' })).not.toBe(SECRET);
    expect(await open(storage).claim({ ...REQUEST, signalingUrl: 'https://192.168.1.6:8443' })).not.toBe(
      SECRET,
    );
    expect(await open(storage).claim(REQUEST)).toBe(SECRET);
  });

  test('is found by the invitation where the address is that of a relay, which changes', async () => {
    const way = { kind: 'joining', invitation: 'parley://192.168.1.5/tea' } as const;
    const again = { ...REQUEST, signalingUrl: 'https://127.0.0.1:40002', way };
    const storage = recordsInMemory(record({ signalingUrl: 'https://127.0.0.1:40001', way }));
    const elsewhere = { kind: 'joining', invitation: 'parley://192.168.1.6/tea' } as const;
    expect(await open(storage).claim({ ...again, way: elsewhere })).not.toBe(SECRET);
    expect(await open(storage).claim({ ...again, room: 'other' })).not.toBe(SECRET);
    expect(await open(storage).claim(again)).toBe(SECRET);
  });

  test('belongs to one page at a time, and to the next when that has ended', async () => {
    const locks = new FakeLocks();
    const storage = recordsInMemory();
    const [first, second, third] = [{}, {}, {}];
    const secret = await open(storage, locks.forPage(first)).claim(REQUEST);
    await open(storage, locks.forPage(first)).keep(record({ resume: secret }));
    const duplicate = open(storage, locks.forPage(second));
    expect(await duplicate.findInterrupted()).toBeNull();
    expect(await duplicate.claim(REQUEST)).not.toBe(secret);
    locks.endPage(first);
    const reloaded = open(storage, locks.forPage(third));
    expect(await reloaded.findInterrupted()).toMatchObject({ resume: secret, room: 'tea' });
    expect(await reloaded.claim(REQUEST)).toBe(secret);
  });

  test('serves for this page when storage or locks are forbidden', async () => {
    const forbidden = async (): Promise<never> => {
      throw new DOMException('Forbidden', 'SecurityError');
    };
    const storage = { entries: forbidden, set: forbidden, remove: forbidden };
    const page = open(storage, { request: forbidden } as unknown as LockManager);
    const secret = await page.claim(REQUEST);
    expect(secret).toMatch(/^[\w-]{22}$/);
    expect(await page.claim(REQUEST)).toBe(secret);
    await page.keep(record());
    await page.forget(secret);
    expect(await page.findInterrupted()).toBeNull();
  });
});

describe('an interrupted call', () => {
  test('is the newest of those whose pages are gone', async () => {
    const locks = new FakeLocks();
    const living = await open(undefined, locks.forPage({})).claim(REQUEST);
    const storage = recordsInMemory(
      record({ resume: `${SECRET}1`, room: 'older', at: NOW - 2 }),
      record({ resume: `${SECRET}2`, room: 'newer', at: NOW - 1 }),
      record({ resume: living, room: 'living' }),
    );
    expect(await open(storage, locks.forPage({})).findInterrupted()).toMatchObject({ room: 'newer' });
  });

  test('is forgotten when no server keeps the place any more, or the clock was set back', async () => {
    const tooOld = record({ at: NOW - TIMERS.callNoted - 15_000 });
    const storage = recordsInMemory(tooOld, record({ resume: `${SECRET}1`, at: NOW + 1 }));
    expect(await open(storage).findInterrupted()).toBeNull();
    expect(storage.values.size).toBe(0);
    expect(await open(recordsInMemory({ ...tooOld, at: tooOld.at + 1 })).findInterrupted()).not.toBeNull();
  });

  test.each([
    null,
    'text',
    {},
    { ...record(), resume: 'short' },
    { ...record(), way: { kind: 'hosting', port: '8443' } },
    { ...record(), way: { kind: 'flying' } },
    { ...record(), at: Number.NaN },
  ])('is nothing that a record is not: %j', async (value) => {
    const storage = recordsInMemory();
    storage.values.set('key', value);
    expect(await open(storage).findInterrupted()).toBeNull();
    expect(storage.values.size).toBe(0);
  });

  test('ends with the call', async () => {
    const storage = recordsInMemory(record());
    await open(storage).forget(SECRET);
    expect(await open(storage).findInterrupted()).toBeNull();
  });
});
