import { expect, test } from 'vitest';
import { readHandshake } from './handshake.ts';

const PARLEY = { version: 1, resume: 'a'.repeat(24), instance: 'page' };

test.each([undefined, null, {}, { token: 'x' }, 'text', [], Object.create({ parley: PARLEY }) as unknown])(
  '[H1] %j is a lab client’s',
  (auth) => {
    expect(readHandshake(auth)).toEqual({ accepted: true, identity: null });
  },
);

test('[H2] a Parley client states who it is', () => {
  expect(readHandshake({ parley: PARLEY, token: 'x' })).toEqual({
    accepted: true,
    identity: { resume: PARLEY.resume, instance: PARLEY.instance },
  });
});

test.each([
  { parley: undefined },
  { parley: null },
  { parley: {} },
  { parley: 'yes' },
  { parley: { ...PARLEY, resume: 'short' } },
  { parley: { ...PARLEY, version: 0 } },
])('[H3] %j is malformed', (auth) => {
  expect(readHandshake(auth)).toMatchObject({ accepted: false, refusal: { code: 'invalid-payload' } });
});

test.each([
  { ...PARLEY, version: 2 },
  { version: 99, somethingNew: true },
])('[H3] another version is named as the reason: %j', (parley) => {
  expect(readHandshake({ parley })).toMatchObject({
    accepted: false,
    refusal: { code: 'unsupported-version', event: 'connect' },
  });
});
