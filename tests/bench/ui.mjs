/**
 * Measures how long the interface keeps the main thread busy during a call at 1080p between two Chromium pages, while
 * chat, controls and pictures are used: the tasks over 50 ms and the slowest reaction to a key or a press by the wall
 * clock, and of the tasks how long the thread itself ran. Both pages encode and decode on this machine's processors.
 * Usage: npm run bench:ui -- [seconds]
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { chromium } from '@playwright/test';
import { chromiumArguments, findChromium } from '../../scripts/chromium.mjs';
import { ensureBuilt } from '../../scripts/ensure-built.mjs';
import { CATEGORIES, mainThreadTasks } from './main-thread.mjs';

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {{ tasks: number[]; events: number[] }} Busy */

/** A task that lasts longer than this, in milliseconds, may be felt. */
const LONG = 50;

const [seconds = 20] = process.argv.slice(2).map(Number);
if (!(await ensureBuilt())) process.exit(1);

/**
 * The built server.
 * @param {string} data
 */
async function startServer(data) {
  const child = spawn(
    process.execPath,
    ['out/server/cli.js', '--host', '127.0.0.1', '--port', '0', '--json', '--data', data],
    { stdio: ['ignore', 'pipe', 'ignore'] },
  );
  const [line] = /** @type {[string]} */ (await once(createInterface(child.stdout), 'line'));
  const { url } = /** @type {{ url: string }} */ (JSON.parse(line));
  return { url, stop: () => child.kill() };
}

/**
 * A page in the room that notes from now on what the main thread was busy with, in milliseconds.
 * @param {import('@playwright/test').Browser} browser
 * @param {string} url
 */
async function openPage(browser, url) {
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    viewport: { width: 1920, height: 1080 },
  });
  const page = await context.newPage();
  await page.goto(`${url}?room=bench`);
  await page.getByRole('button', { name: 'Call', exact: true }).click();
  return page;
}

/** @param {Page} page */
async function watch(page) {
  await page.evaluate(() => {
    /** @type {Busy} */
    const busy = { tasks: [], events: [] };
    Object.assign(window, { busy });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) busy.tasks.push(duration);
    }).observe({ type: 'longtask' });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { processingStart, processingEnd } = /** @type {PerformanceEventTiming} */ (entry);
        busy.events.push(processingEnd - processingStart);
      }
    }).observe(/** @type {PerformanceObserverInit} */ ({ type: 'event', durationThreshold: 16 }));
  });
}

/**
 * @param {Page} page
 * @returns {Promise<Busy>}
 */
function read(page) {
  return page.evaluate(() => /** @type {Window & { busy: Busy }} */ (/** @type {unknown} */ (window)).busy);
}

/**
 * One round of what people do in a call.
 * @param {Page} page
 * @param {number} round
 */
async function use(page, round) {
  const button = (/** @type {string} */ name) => page.getByRole('button', { name, exact: true });
  await page.getByRole('textbox', { name: 'Message', exact: true }).pressSequentially(`Message ${round}`);
  await page.keyboard.press('Enter');
  await button('Mute microphone').click();
  await button('Unmute microphone').click();
  await button('More').click();
  await page.keyboard.press('Escape');
  await button('Swap the two pictures').click();
  await button('Swap the two pictures').click();
  await page.mouse.move(300 + (round % 5) * 40, 300, { steps: 10 });
  await button('Close chat').click();
  await button('Chat').click();
}

/** @param {readonly number[]} durations */
function summary(durations) {
  const worst = durations.length === 0 ? 'none' : `${Math.max(...durations).toFixed(0)} ms`;
  return `${durations.length} | ${worst}`;
}

const data = await mkdtemp(path.join(tmpdir(), 'parley-ui-'));
const server = await startServer(data);
const executablePath = findChromium();
const browser = await chromium.launch({
  ...(executablePath === null ? {} : { executablePath }),
  args: [
    ...chromiumArguments().filter((argument) => !argument.startsWith('--use-fake-device')),
    '--use-fake-device-for-media-stream=fps=30',
  ],
});
try {
  const first = await openPage(browser, server.url);
  await first.waitForSelector('html[data-call-phase="waiting"]');
  const second = await openPage(browser, server.url);
  for (const page of [first, second]) {
    await page.waitForSelector('html[data-call-phase="connected"]');
    await page.waitForFunction(() =>
      [...document.querySelectorAll('video')].every((video) => video.videoWidth > 0),
    );
    await watch(page);
  }
  await browser.startTracing(undefined, { categories: CATEGORIES });
  const end = Date.now() + seconds * 1000;
  let round = 0;
  for (; Date.now() < end; round += 1) await use(first, round);
  const traced = mainThreadTasks(await browser.stopTracing(), LONG);

  const size = await first
    .getByLabel('Remote video', { exact: true })
    .evaluate((video) =>
      video instanceof HTMLVideoElement ? `${video.videoWidth}x${video.videoHeight}` : 'none',
    );
  const load = `${loadavg()[0]?.toFixed(1)} on ${cpus().length} processors`;
  process.stdout.write(`\n${seconds} s, ${round} rounds of use, picture ${size}, load ${load}\n\n`);
  process.stdout.write('| page | tasks over 50 ms | worst | slow events | longest handler |\n');
  process.stdout.write('| --- | --: | --: | --: | --: |\n');
  for (const [name, page] of /** @type {const} */ ([
    ['used', first],
    ['looked at', second],
  ])) {
    const { tasks, events } = await read(page);
    process.stdout.write(`| ${name} | ${summary(tasks)} | ${summary(events)} |\n`);
  }
  // The wall clock also counts while another program has the processor: what the page itself costs is what its thread ran.
  const tasks = [...traced.values()].flat();
  const ran = tasks.map(({ processor }) => processor ?? Number.NaN);
  process.stdout.write(
    `\nTasks of main threads in which the thread itself ran over ${LONG} ms: ${summary(ran.filter((time) => !(time <= LONG)))}\n\n`,
  );
  process.stdout.write('| wall clock | the thread itself ran | most of it |\n| --: | --: | --- |\n');
  const slowest = tasks.toSorted((one, other) => (other.processor ?? 0) - (one.processor ?? 0));
  for (const { wall, processor, longest } of slowest.slice(0, 10)) {
    const time = processor === null ? 'not known' : `${processor.toFixed(0)} ms`;
    process.stdout.write(`| ${wall.toFixed(0)} ms | ${time} | ${longest} |\n`);
  }
} finally {
  await browser.close();
  server.stop();
  await rm(data, { recursive: true, force: true });
}
