import { expect, test } from 'vitest';
import { read, trackedFiles } from './support/repository.ts';

/** Put together from pieces, so that this file does not find itself. */
const FOREIGN = [
  ['/wo', 'rk/'],
  ['/fa', 'rm/'],
  ['/ro', 'ot/'],
  ['../sha', 'red'],
  ['registry.npm', 'js'],
  ['deb.debi', 'an.org'],
].map((pieces) => pieces.join(''));

test.each(FOREIGN)('no file names %s, which is not part of the project', (text) => {
  expect(trackedFiles().filter((file) => read(file).includes(text))).toEqual([]);
});
