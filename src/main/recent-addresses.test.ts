import { expect, test } from 'vitest';
import { RECENT_LIMIT, addRecent, removeRecent } from './recent-addresses.ts';

const entry = (host: string, usedAt: number, room: string | null = null) => ({
  host,
  port: 8443,
  room,
  usedAt,
});

test('the last used is on top, once, with its last room', () => {
  const recent = addRecent(
    addRecent(addRecent([], entry('a', 1, 'tea')), entry('b', 2)),
    entry('a', 3, 'cake'),
  );
  expect(recent).toEqual([entry('a', 3, 'cake'), entry('b', 2)]);
});

test('only the newest are kept', () => {
  let recent: ReturnType<typeof addRecent> = [];
  for (let turn = 0; turn < RECENT_LIMIT + 3; turn += 1)
    recent = addRecent(recent, entry(`host${turn}`, turn));
  expect(recent).toHaveLength(RECENT_LIMIT);
  expect(recent.at(-1)?.host).toBe('host3');
});

test('one can be removed', () => {
  expect(removeRecent([entry('a', 1), entry('b', 2)], { host: 'a', port: 8443 })).toEqual([entry('b', 2)]);
});
