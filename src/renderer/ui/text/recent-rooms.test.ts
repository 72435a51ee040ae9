import { expect, test } from 'vitest';
import { addRecentRoom, readRecentRooms, removeRecentRoom } from './recent-rooms.ts';

test('the newest room comes first and only once, and old ones are forgotten', () => {
  expect(addRecentRoom(['a', 'b', 'c'], 'b')).toEqual(['b', 'a', 'c']);
  expect(addRecentRoom(['a', 'b', 'c', 'd', 'e'], 'f')).toEqual(['f', 'a', 'b', 'c', 'd']);
  expect(removeRecentRoom(['a', 'b'], 'a')).toEqual(['b']);
});

test('what was kept is not believed', () => {
  expect(readRecentRooms('["tea","calm-otter"]')).toEqual(['tea', 'calm-otter']);
  expect(readRecentRooms('["tea",7,"","' + 'x'.repeat(65) + '"]')).toEqual(['tea']);
  expect(readRecentRooms('')).toEqual([]);
  expect(readRecentRooms('{"0":"tea"}')).toEqual([]);
  expect(readRecentRooms('[1')).toEqual([]);
});
