import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Exchange } from './exchange.ts';
import type { Identity } from './room.ts';
import { MemoryRooms } from './rooms.ts';

const ANNA: Identity = { resume: 'secret-of-anna', instance: 'page-1' };
const BERT: Identity = { resume: 'secret-of-bert', instance: 'page-1' };
const GRACE = 15_000;

let rooms: MemoryRooms;
let exchange: Exchange;
/** What happened outside, in order. */
let happened: string[];
const changed = vi.fn<() => void>();

beforeEach(() => {
  vi.useFakeTimers();
  changed.mockClear();
  happened = [];
  rooms = new MemoryRooms({ graceSeconds: GRACE / 1000 });
  const logger = { info() {}, warn() {}, error() {} };
  exchange = new Exchange({ rooms, graceMilliseconds: GRACE, logger, changed });
});
afterEach(() => vi.useRealTimers());

function open(connection: string): void {
  exchange.open(connection, {
    send: ({ event }) => happened.push(`${connection} gets ${event}`),
    drop: () => {
      happened.push(`${connection} is dropped`);
      exchange.end(connection, true);
    },
  });
}

function join(connection: string, identity: Identity | null): void {
  open(connection);
  exchange.join(connection, identity, 'room', ({ outcome }) => happened.push(`${connection} has ${outcome}`));
}

test('[J8] the answer to a join comes before its events', () => {
  join('a', null);
  join('b', null);
  expect(happened).toEqual([
    'a has joined',
    'a gets created',
    'b has joined',
    'b gets joined',
    'a gets new_peer',
  ]);
});

test('[R2] the grace period is over after its time, not before', () => {
  join('a', ANNA);
  join('b', null);
  exchange.end('a', false);
  happened = [];
  vi.advanceTimersByTime(GRACE - 1);
  expect(happened).toEqual([]);
  expect(rooms.membersOf('room')).toBe(2);
  vi.advanceTimersByTime(1);
  expect(happened).toEqual(['b gets bye']);
  expect(rooms.membersOf('room')).toBe(1);
});

test('[R2] each absence is counted from its own beginning', () => {
  join('a', ANNA);
  exchange.end('a', false);
  vi.advanceTimersByTime(GRACE - 1);
  join('a2', ANNA);
  exchange.end('a2', false);
  vi.advanceTimersByTime(GRACE - 1);
  expect(rooms.membersOf('room')).toBe(1);
  vi.advanceTimersByTime(1);
  expect(rooms.size).toBe(0);
  expect(vi.getTimerCount()).toBe(0);
});

test('[R3] a dropped connection takes nothing with it', () => {
  join('a', ANNA);
  join('b', BERT);
  happened = [];
  join('a2', ANNA);
  expect(happened).toEqual(['a2 has joined', 'a is dropped', 'a2 gets created', 'b gets parley:peer_back']);
  expect(rooms.membersOf('room')).toBe(2);
  expect(exchange.size).toBe(2);
});

test('every change is reported once it is done', () => {
  open('a');
  expect(changed).toHaveBeenCalledTimes(1);
  changed.mockImplementation(() => happened.push(`${rooms.membersOf('room')} members`));
  exchange.join('a', null, 'room', () => undefined);
  exchange.end('a', true);
  expect(happened).toContain('1 members');
  expect(happened.at(-1)).toBe('0 members');
});

test('[R8] nothing is announced and no timer is left after closing', () => {
  join('a', ANNA);
  join('b', BERT);
  join('c', null);
  exchange.end('a', false);
  happened = [];
  exchange.close();
  exchange.end('b', false);
  exchange.end('c', true);
  expect(vi.getTimerCount()).toBe(0);
  expect(happened).toEqual([]);
});
