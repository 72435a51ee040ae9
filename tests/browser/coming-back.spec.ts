/** A page is reloaded, or its browser killed, in the middle of a call; the other person does nothing. */
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { chromiumArguments, findChromium } from '../../scripts/chromium.mjs';
import { startParleyServer } from '../fixtures/parley-server.ts';
import { makeTemporaryFolder } from '../fixtures/temporary-folder.ts';
import { WEB_CLIENT } from '../fixtures/web-folder.ts';
import { countKeptCalls } from './support/kept-calls.ts';
import { expectFramesToGrow, recordMedia } from './support/media.ts';
import { ParleyPage } from './support/parley-page.ts';
import { expect, test } from './support/test.ts';

const RETURN = 'Return to the call';

/** A server that keeps a place for longer than a browser needs to start on a busy machine. */
async function startPatientServer(afterwards: (undo: () => Promise<unknown>) => void) {
  const running = await startParleyServer({ webClientFolder: WEB_CLIENT, graceMilliseconds: 60_000 });
  afterwards(() => running.stop());
  return running;
}

for (const role of ['caller', 'callee'] as const) {
  test(`[R3] the ${role} reloads the page and returns by one click; meanwhile the room is full`, async ({
    openCall,
    openPage,
    room,
    afterwards,
  }) => {
    const running = await startPatientServer(afterwards);
    const call = await openCall(running.url);
    const reloaded = call[role];
    const other = role === 'caller' ? call.callee : call.caller;
    // Waits at the door beforehand: the other one waits for half a minute only.
    const third = new ParleyPage(await openPage());
    await third.open(running.url);
    await third.room.fill(room);

    await reloaded.page.reload();
    await expect(
      reloaded.page.getByRole('group', { name: `Your call in “${room}” was interrupted` }),
    ).toBeVisible();
    await expect(reloaded.button(RETURN)).toBeFocused();

    await third.button('Call').click();
    await third.expectEnded('full');

    await reloaded.page.keyboard.press('Enter');
    await Promise.all([reloaded.expectConnected(), other.expectConnected()]);
    await expectFramesToGrow(other.page);
    await reloaded.send('back again');
    await other.expectMessage('back again');
  });
}

test('who had camera and microphone off returns with both off', async ({ openCall }) => {
  const { caller, callee } = await openCall();
  await callee.button('Turn camera off').click();
  await callee.button('Mute microphone').click();
  await callee.page.reload();
  await callee.button(RETURN).click();
  await callee.expectPhase('connected');
  await expect(callee.button('Turn camera on')).toBeVisible();
  await expect(callee.button('Unmute microphone')).toBeVisible();
  expect(await callee.page.evaluate(() => window.recordedMedia.tracks.map(({ kind }) => kind))).toEqual([
    'audio',
  ]);
  await caller.expectPhase('connected');
});

test('[H2] another tab of the same browser does not take the place of one that lives', async ({
  openCall,
  room,
  server,
}) => {
  const { callee } = await openCall();
  const tab = new ParleyPage(await callee.page.context().newPage());
  await tab.open(server.url);
  await tab.call(room);
  await tab.expectEnded('full');
  await callee.expectConnected();
  await expect(tab.button(RETURN)).toHaveCount(0);
});

test('nothing is kept of a call that was hung up, by neither side', async ({ openCall }) => {
  const { caller, callee } = await openCall();
  for (const { page } of [caller, callee]) await expect.poll(() => countKeptCalls(page)).toBe(1);
  await callee.hangUp();
  await caller.expectEnded('hung up');
  for (const { page } of [caller, callee]) await expect.poll(() => countKeptCalls(page)).toBe(0);
});

test('a dismissed notice stays away', async ({ openCall }) => {
  const { callee } = await openCall();
  await callee.page.reload();
  await callee.page
    .getByRole('group', { name: 'was interrupted' })
    .getByRole('button', { name: 'Dismiss' })
    .click();
  await expect(callee.button(RETURN)).toHaveCount(0);
  await expect(callee.page.locator('main h1')).toBeFocused();
  await expect.poll(() => countKeptCalls(callee.page)).toBe(0);
});

test('[R3] a browser that was killed comes back into the call with the same profile', async ({
  afterwards,
  openPage,
  room,
}) => {
  const running = await startPatientServer(afterwards);
  const folder = await makeTemporaryFolder();
  afterwards(() => folder.remove());
  const profile = join(folder.path, 'profile');
  const other = new ParleyPage(await openPage());
  await other.open(running.url);
  await other.call(room);
  await other.expectPhase('waiting');

  const first = await startBrowser(profile);
  const killed = new ParleyPage(first.page);
  await killed.open(running.url);
  await killed.call(room);
  await Promise.all([killed.expectConnected(), other.expectConnected()]);
  await first.kill();
  await other.expectPhase('reconnecting');

  const second = await startBrowser(profile);
  afterwards(() => second.kill());
  const returned = new ParleyPage(second.page);
  await returned.open(running.url);
  await returned.button(RETURN).click();
  await Promise.all([returned.expectConnected(), other.expectConnected()]);
  await expectFramesToGrow(other.page);
});

interface StartedBrowser {
  readonly page: Page;
  /** Ends it as `kill -9` does; also when it has ended already. */
  kill(): Promise<void>;
}

/** A Chromium that keeps what its pages store in `profile`, and whose process can be killed. */
async function startBrowser(profile: string): Promise<StartedBrowser> {
  const executablePath = findChromium();
  const context = await chromium.launchPersistentContext(profile, {
    ...(executablePath === null ? {} : { executablePath }),
    args: chromiumArguments(),
    ignoreHTTPSErrors: true,
  });
  await recordMedia(context);
  const page = await context.newPage();
  const session = await context.browser()?.newBrowserCDPSession();
  const processes = await session?.send('SystemInfo.getProcessInfo');
  const browser = processes?.processInfo.find(({ type }) => type === 'browser');
  if (browser === undefined) throw new Error('The browser does not tell its process.');
  const closed = context.waitForEvent('close', { timeout: 0 });
  let alive = true;
  return {
    page,
    async kill() {
      if (alive) process.kill(browser.id, 'SIGKILL');
      alive = false;
      await closed;
    },
  };
}
