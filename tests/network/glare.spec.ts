/** Both sides negotiate anew in the same instant. */
import type { Page } from '@playwright/test';
import { expectFramesToGrow } from '../browser/support/media.ts';
import { restartIceAt, stableSince } from './support/page-notes.ts';
import { expectWords, test } from './support/test.ts';

const ROUNDS = 50;
/** In milliseconds: both pages have got their order by then. */
const NOTICE = 150;

test('[P9] both sides restart ICE in the same instant, 50 times: each time all is settled, and nothing is lost', async ({
  call,
}) => {
  const { anna, ben } = call;
  const pages = [anna.parley.page, ben.parley.page] as const;
  const times: number[] = [];
  for (let round = 1; round <= ROUNDS; round += 1) {
    const together = Date.now() + NOTICE;
    const settle = async (page: Page): Promise<number> => {
      await restartIceAt(page, together);
      return stableSince(page);
    };
    times.push(Math.max(...(await Promise.all(pages.map(settle)))) - together);
    if (round === ROUNDS / 2) await anna.parley.send('in the middle of it');
  }
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
