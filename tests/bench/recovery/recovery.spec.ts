/** Started by tests/bench/recovery.mjs. */
import { cpus, loadavg } from 'node:os';
import type { Page } from '@playwright/test';
import { expectFramesToGrow } from '../../browser/support/media.ts';
import { firstFramesAfter, noteFrames, restartIceAt, stableSince } from '../../network/support/page-notes.ts';
import { outageOf, test, type Participant } from '../../network/support/test.ts';

const ROUNDS = Number(process.env['PARLEY_BENCH_ROUNDS'] ?? '5');
const LOST = 'The server cannot be reached';
const OUTAGES = [5, 20] as const;

/** Prints one row of the table; goal and times in milliseconds. */
function report(what: string, goal: number, times: readonly number[]): void {
  const sorted = times.toSorted((one, other) => one - other);
  const median = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
  const cells = [goal, median, sorted[0], sorted.at(-1), times.length, loadavg()[0]?.toFixed(1)];
  process.stdout.write(`\n| ${what} | ${cells.join(' | ')} |\n`);
}

async function settled(participants: readonly Participant[]): Promise<void> {
  for (const { parley } of participants) {
    await parley.page.waitForSelector('html[data-call-phase="connected"]', { timeout: 40_000 });
    await expectFramesToGrow(parley.page, 20);
  }
}

test.setTimeout(30 * 60_000);

test.beforeAll(() => {
  if (test.info().workerIndex > 0) return;
  process.stdout.write(`\n${cpus().length} processors\n\n`);
  process.stdout.write('| from → to | goal ms | median ms | least | most | rounds | load |\n');
  process.stdout.write('| --- | --: | --: | --: | --: | --: | --: |\n');
});

for (const seconds of OUTAGES) {
  test(`link back, ${seconds} s`, async ({ call: { anna, ben } }) => {
    const times: number[] = [];
    const pages = [anna, ben].map(({ parley }) => parley.page);
    for (const page of pages) await noteFrames(page);
    for (let round = 0; round < ROUNDS; round += 1) {
      await ben.host.unplug();
      await outageOf(seconds * 1000);
      const back = Date.now();
      await ben.host.plugIn();
      const frames = await Promise.all(pages.map((page) => firstFramesAfter(page, back)));
      times.push(Math.max(...frames) - back);
      await settled([anna, ben]);
    }
    report(`link back after ${seconds} s → frames flow both ways`, 1500, times);
  });
}

test('server back', async ({ call: { anna, ben }, server }) => {
  const times: number[] = [];
  const joined = async ({ parley: { page } }: Participant): Promise<number> => {
    await page.waitForFunction((text) => !document.body.innerText.includes(text), LOST, { polling: 20 });
    return page.evaluate(() => Date.now());
  };
  for (let round = 0; round < ROUNDS; round += 1) {
    await server.kill();
    for (const { parley } of [anna, ben]) await parley.page.getByText(LOST).waitFor();
    await outageOf(5000);
    await server.start();
    const back = Date.now();
    times.push(Math.max(...(await Promise.all([joined(anna), joined(ben)]))) - back);
    await settled([anna, ben]);
  }
  report('server back → both joined again', 1000, times);
});

test('glare', async ({ call: { anna, ben } }) => {
  const times: number[] = [];
  const pages = [anna.parley.page, ben.parley.page] as const;
  for (let round = 0; round < ROUNDS; round += 1) {
    const together = Date.now() + 500;
    const stable = async (page: Page): Promise<number> => {
      await restartIceAt(page, together);
      return stableSince(page);
    };
    times.push(Math.max(...(await Promise.all(pages.map(stable)))) - together);
    await settled([anna, ben]);
  }
  report('both offer at once → both stable and connected', 500, times);
});
