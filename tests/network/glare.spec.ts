/** Both sides negotiate anew in the same instant. */
import type { Page } from '@playwright/test';
import { expectFramesToGrow } from '../browser/support/media.ts';
import { restartIceAt, stableSince } from './support/page-notes.ts';
import { expect, expectWords, test } from './support/test.ts';

const ROUNDS = 50;
/** In milliseconds: both pages have got their order by then, but for rounds in which the machine is busy. */
const NOTICE = 250;
/** In milliseconds: a round in which a page is later than this does not count as one in which both did it at once. */
const AT_ONCE = 50;

test('[P9] both sides restart ICE in the same instant, 50 times: each time all is settled, and nothing is lost', async ({
  call,
}) => {
  const { anna, ben } = call;
  const pages = [anna.parley.page, ben.parley.page] as const;
  const times: number[] = [];
  let glares = 0;
  for (let round = 1; round <= ROUNDS; round += 1) {
    const together = Date.now() + NOTICE;
    const settle = async (page: Page) => {
      const late = await restartIceAt(page, together);
      return { late, settled: await stableSince(page) };
    };
    const both = await Promise.all(pages.map(settle));
    times.push(Math.max(...both.map(({ settled }) => settled)) - together);
    if (both.every(({ late }) => late < AT_ONCE)) glares += 1;
    if (round === ROUNDS / 2) await anna.parley.send('in the middle of it');
  }
  // Otherwise the pages have not been asked what the test is about.
  expect(glares).toBeGreaterThan(ROUNDS / 2);
  await ben.parley.send('after it all');
  const median = times.toSorted((one, other) => one - other)[ROUNDS / 2] ?? Number.NaN;
  const words = `both offer at once to settled: ${median} ms in the middle of ${ROUNDS} rounds`;
  test.info().annotations.push({ type: 'recovery', description: words });
  console.log(`      ${words}`);
  for (const { parley } of [anna, ben]) await parley.expectPhase('connected');
  for (const page of pages) await expectFramesToGrow(page);
  await expectWords(ben, ['in the middle of it']);
  await expectWords(anna, ['after it all']);
});
