import { expect, it } from 'vitest';
import { hear, SILENT, type Speaking } from './speaking.ts';

/** What is heard of levels that come every 100 ms. */
function listen(levels: readonly number[]): readonly boolean[] {
  let heard: Speaking = SILENT;
  return levels.map((level, index) => {
    heard = hear(heard, level, index * 100);
    return heard.speaking;
  });
}

it('the noise of a room is no speech', () => {
  expect(listen([0, 0.05, 0.1, 0.11])).toEqual([false, false, false, false]);
});

it('speech goes on when it gets quieter, and over the pauses between words', () => {
  expect(listen([0.3, 0.08, 0, 0, 0, 0.2, 0])).toEqual([true, true, true, true, true, true, true]);
});

it('speech ends after half a second of silence', () => {
  expect(listen([0.3, 0, 0, 0, 0, 0, 0])).toEqual([true, true, true, true, true, false, false]);
});
