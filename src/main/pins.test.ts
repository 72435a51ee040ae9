import { expect, test } from 'vitest';
import { PIN_LIMIT, addPin, findPin, isPinnedForHost, removePin } from './pins.ts';

const pin = (host: string, port: number, fingerprint = 'AA') => ({ host, port, fingerprint, acceptedAt: 0 });

test('there is one certificate per host and port, the newest', () => {
  const pins = addPin(addPin(addPin([], pin('a', 1)), pin('a', 2)), pin('a', 1, 'BB'));
  expect(pins).toEqual([pin('a', 1, 'BB'), pin('a', 2)]);
  expect(findPin(pins, { host: 'a', port: 1 })?.fingerprint).toBe('BB');
  expect(findPin(pins, { host: 'b', port: 1 })).toBeUndefined();
});

test('a forgotten certificate is gone, the others stay', () => {
  expect(removePin([pin('a', 1), pin('a', 2), pin('b', 1)], { host: 'a', port: 1 })).toEqual([
    pin('a', 2),
    pin('b', 1),
  ]);
});

test('any port of a host counts where the port is not known, but no other host', () => {
  const pins = [pin('a', 1, 'AA'), pin('a', 2, 'BB')];
  expect(isPinnedForHost(pins, 'a', 'BB')).toBe(true);
  expect(isPinnedForHost(pins, 'a', 'CC')).toBe(false);
  expect(isPinnedForHost(pins, 'b', 'AA')).toBe(false);
});

test('the oldest are forgotten', () => {
  let pins = [pin('oldest', 1)];
  for (let port = 1; port <= PIN_LIMIT; port += 1) pins = addPin(pins, pin('a', port));
  expect(pins).toHaveLength(PIN_LIMIT);
  expect(findPin(pins, { host: 'oldest', port: 1 })).toBeUndefined();
});
