import { describe, expect, it } from 'vitest';
import { roomNameProblem } from './room-name.ts';
import { roomNameSchema } from './signaling.ts';

describe('roomNameProblem', () => {
  it.each([
    ['a', null],
    ['x'.repeat(64), null],
    ['👋'.repeat(64), null],
    [' spaces are kept ', null],
    ['', 'empty'],
    [' \t\n', 'empty'],
    ['x'.repeat(65), 'too-long'],
  ] as const)('[J1] says of %j: %s', (name, problem) => {
    expect(roomNameProblem(name)).toBe(problem);
    expect(roomNameSchema.safeParse(name).success).toBe(problem === null);
  });
});
