import { expect, test } from 'vitest';
import { TIMERS } from '../../src/renderer/call/timers.ts';
import { read } from './support/repository.ts';

test('docs/architecture.md lists every timer of the call engine with its value', () => {
  const rows = read('docs/architecture.md').matchAll(/^\| `(\w+)`\s*\|\s*(\d+) \| \S/gm);
  const listed = Object.fromEntries([...rows].map(([, name = '', value]) => [name, Number(value)]));
  expect(listed).toEqual(TIMERS);
});
