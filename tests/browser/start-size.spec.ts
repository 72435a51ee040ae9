/**
 * What the start screen costs. Counted is every script that is loaded before a call while the start screen is used with
 * preview, device choice and a language of its own, compressed with gzip as the server sends it. What is fetched ahead
 * for a call once the page is idle is not counted, but must not come before that.
 */
import { gzipSync } from 'node:zlib';
import type { Page, Route } from '@playwright/test';
import { ParleyPage } from './support/parley-page.ts';
import { expect, test } from './support/test.ts';

/** In bytes; kB are a thousand of them. */
const BUDGET = 120_000;

interface Script {
  readonly name: string;
  readonly bytes: number;
}

/** Notes every script that a page loads from now on. */
function watchScripts(page: Page): () => Promise<readonly Script[]> {
  const loading: Promise<Script>[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() !== 'script') return;
    const name = new URL(response.url()).pathname;
    loading.push(response.body().then((body) => ({ name, bytes: gzipSync(body, { level: 9 }).length })));
  });
  return async () => await Promise.all(loading);
}

function sumOf(scripts: readonly Script[]): number {
  return scripts.reduce((sum, { bytes }) => sum + bytes, 0);
}

function nameOf({ name }: Script): string {
  return name.replace(/^\/assets\/|-[\w-]{8}\.js$/g, '');
}

// The languages with the fewest and the most letters.
for (const locale of ['en', 'fr']) {
  test(`the start screen with its preview needs less than ${BUDGET / 1000} kB of scripts in ${locale}`, async ({
    openPage,
    server,
  }, testInfo) => {
    const page = await openPage({ locale });
    // Nothing is fetched ahead: what the page loads now is what it needs.
    await page.addInitScript(() => {
      window.requestIdleCallback = () => 0;
    });
    const scripts = watchScripts(page);
    await page.goto(server.url);
    await expect(page.locator('html')).toHaveAttribute('lang', locale);
    await expect(page.locator('video')).not.toHaveJSProperty('videoWidth', 0);
    await expect(page.getByRole('combobox')).not.toHaveCount(0);
    await page.getByRole('textbox').first().fill('calm-otter');
    await page.waitForLoadState('networkidle');

    const needed = await scripts();
    const list = needed.map((script) => `${nameOf(script)} ${script.bytes}`).join('\n');
    await testInfo.attach('scripts', { body: `${list}\nsum ${sumOf(needed)}` });
    expect(needed.map(nameOf)).toContain('start');
    expect(needed.map(nameOf)).not.toContain('call-session');
    expect(sumOf(needed), list).toBeLessThan(BUDGET);
  });
}

test('what only a call needs is fetched ahead, once the page is idle', async ({ openPage, server }) => {
  const page = new ParleyPage(await openPage());
  await page.page.addInitScript(() => {
    window.requestIdleCallback = (work) => {
      addEventListener('test-idle', () => work({ didTimeout: false, timeRemaining: () => 50 }));
      return 1;
    };
  });
  const scripts = watchScripts(page.page);
  await page.open(server.url);
  await expect(page.room).toBeVisible();
  await page.page.waitForLoadState('networkidle');
  const ahead = ['call-session', 'call-parts'];
  const early = (await scripts()).map(nameOf);
  expect(early.filter((name) => ahead.includes(name))).toEqual([]);
  await page.page.evaluate(() => dispatchEvent(new Event('test-idle')));
  await expect.poll(async () => (await scripts()).map(nameOf)).toEqual(expect.arrayContaining(ahead));
});

test('a call prepares until the code of calls is there, and ends where it cannot be had', async ({
  openPage,
  server,
  room,
}) => {
  const page = new ParleyPage(await openPage());
  const held: Route[] = [];
  await page.page.route('**/assets/call-session-*', (route) => void held.push(route));
  await page.open(server.url);
  await page.call(room);
  await page.expectPhase('preparing');
  await expect.poll(() => held.length).toBeGreaterThan(0);
  for (const route of held.splice(0)) await route.abort();
  await page.expectPhase('ended');

  await page.callAgain();
  await expect.poll(() => held.length).toBeGreaterThan(0);
  for (const route of held.splice(0)) await route.continue();
  await page.expectPhase('waiting');
});

test('while the server does not answer, that is what is waited for', async ({ openPage, server, room }) => {
  const page = new ParleyPage(await openPage());
  await page.page.routeWebSocket(/socket\.io/, () => undefined);
  await page.page.route('**/socket.io/**', () => undefined);
  await page.open(server.url);
  await page.call(room);
  await page.expectPhase('preparing');
  await expect(page.status('Reaching the server')).toBeVisible();
  await expect(page.page.getByText('The server has not answered yet.')).toBeVisible();
  await page.hangUp();
  await page.expectPhase('ended');
});
