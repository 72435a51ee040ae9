/** The app is killed in the middle of a call, and started again with the same user data. */
import { expect, type Browser } from '@playwright/test';
import { countKeptCalls } from '../browser/support/kept-calls.ts';
import { expectFramesToGrow, recordMedia } from '../browser/support/media.ts';
import { APP_ORIGIN } from '../../src/main/app-origin.ts';
import { startParleyServer } from '../fixtures/parley-server.ts';
import { WEB_CLIENT } from '../fixtures/web-folder.ts';
import { ParleyPage } from '../browser/support/parley-page.ts';
import { test, type DesktopApp } from './support/desktop-app.ts';
import { DesktopWindow } from './support/desktop-window.ts';

const RETURN = 'Return to the call';

interface Parts {
  readonly browser: Browser;
  readonly launch: () => Promise<DesktopApp>;
}

/** Somebody waits in a browser, and the app joins by the server's address. A slow start does not cost it its place. */
async function callByAddress({ browser, launch }: Parts, allowedOrigins = [APP_ORIGIN]) {
  const running = await startParleyServer({
    webClientFolder: WEB_CLIENT,
    graceMilliseconds: 60_000,
    allowedOrigins,
  });
  const other = new ParleyPage(await browser.newPage());
  await recordMedia(other.page.context());
  await other.open(running.url);
  await other.call('tea-time');
  const app = await launch();
  const window = await DesktopWindow.of(app);
  await window.join(new URL(running.url).host, 'tea-time');
  await window
    .dialog('Is this the right computer?')
    .getByRole('button', { name: 'It is the same: trust it' })
    .click();
  await window.expectConnected();
  return { running, other, app };
}

for (const { server, allowedOrigins } of [
  { server: 'a server that knows the app', allowedOrigins: [APP_ORIGIN] },
  // The app's own relay to it has another port after the start.
  { server: 'a server that accepts only its own page', allowedOrigins: [] },
])
  test(`[R3] who joined ${server} by address returns with one click`, async ({ browser, launch }) => {
    const { running, other, app } = await callByAddress({ browser, launch }, allowedOrigins);
    await app.kill();
    await other.expectPhase('reconnecting');

    const again = new DesktopWindow(await (await launch({ userData: app.userData })).window());
    await expect(
      again.page.getByRole('group', { name: 'Your call in “tea-time” was interrupted' }),
    ).toBeVisible();
    await again.button(RETURN).click();
    await again.expectPhase('connected');
    await other.expectConnected();
    await again.send('back again');
    await other.expectMessage('back again');
    await other.page.close();
    await running.stop();
  });

test('a host opens the room again at the same port, and the guest comes back by itself', async ({
  launch,
}) => {
  const app = await launch();
  const host = await DesktopWindow.of(app);
  const guest = await DesktopWindow.of(await launch());
  await host.host('tea-time');
  await guest.join(await host.invitation('With Parley'));
  await Promise.all([host.expectConnected(), guest.expectConnected()]);
  await app.kill();
  await guest.expectPhase('reconnecting');

  const again = new DesktopWindow(await (await launch({ userData: app.userData })).window());
  await expect(again.page.getByText('Return to open the room again.')).toBeVisible();
  await again.button(RETURN).click();
  await again.expectPhase('connected');
  await guest.expectConnected();
  await expectFramesToGrow(guest.page);
  await guest.hangUp();
  await again.expectEnded('hung up');
});

test('an app that was closed in a call says goodbye, and has nothing to return to', async ({
  browser,
  launch,
}) => {
  const { running, other, app } = await callByAddress({ browser, launch });
  await app.close();
  await other.expectEnded('hung up');
  const again = new DesktopWindow(await (await launch({ userData: app.userData })).window());
  await again.expectPhase('idle');
  expect(await countKeptCalls(again.page)).toBe(0);
  await other.page.close();
  await running.stop();
});
