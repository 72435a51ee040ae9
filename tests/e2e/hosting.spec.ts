/** One computer hosts a room, another joins it: the whole of a call between two desktop apps. */
import { createServer } from 'node:net';
import { once } from 'node:events';
import { expect } from '@playwright/test';
import { expectAllReleased, expectFramesToGrow } from '../browser/support/media.ts';
import { ParleyPage } from '../browser/support/parley-page.ts';
import { test } from './support/desktop-app.ts';
import { DesktopWindow } from './support/desktop-window.ts';

test('host, join by invitation, talk, share a screen, hang up, and call again', async ({ launch }) => {
  const host = await DesktopWindow.of(await launch());
  const guest = await DesktopWindow.of(await launch());
  await host.host('tea-time');
  await guest.join(await host.invitation('With Parley'));
  await Promise.all([host.expectConnected(), guest.expectConnected()]);

  await host.send('hello');
  await guest.expectMessage('hello');
  await guest.send('hello yourself');
  await host.expectMessage('hello yourself');

  await guest.button('Share screen').click();
  const picker = guest.dialog('Share your screen');
  await picker.getByRole('radio').first().check({ force: true });
  await picker.getByRole('button', { name: 'Share', exact: true }).click();
  await expect(guest.button('Stop sharing')).toBeVisible();
  await expect(host.page.getByText('Sharing a screen')).toBeVisible();
  await expectFramesToGrow(host.page, 2);
  await guest.button('Stop sharing').click();
  await expect(host.page.getByText('Sharing a screen')).toBeHidden();

  await guest.hangUp();
  await host.expectEnded('hung up');
  await expectAllReleased(host.page);
  await expectAllReleased(guest.page);

  await host.callAgain();
  await host.expectPhase('waiting');
  await guest.callAgain();
  await Promise.all([host.expectConnected(), guest.expectConnected()]);
});

test('a guest joins from a browser by the link for browsers', async ({ launch, browser }) => {
  const host = await DesktopWindow.of(await launch());
  await host.host('guests welcome');
  const invited = await browser.newPage();
  await invited.goto(await host.invitation('In a browser'));
  await expect(invited.getByRole('list', { name: /from your invitation/ })).toBeVisible();
  const opened = invited.waitForEvent('popup');
  await invited.getByRole('link', { name: 'Go on to the call' }).click();
  const guest = new ParleyPage(await opened);
  await expect(guest.room).toHaveValue('guests welcome');
  await guest.button('Call').click();
  await host.expectConnected();
  await guest.expectPhase('connected');
  await guest.send('from my browser');
  await host.expectMessage('from my browser');
});

test('a port that is taken is passed over, and the window says which one it is', async ({ launch }) => {
  const blocker = createServer();
  blocker.listen({ port: 8443, host: '::', ipv6Only: false });
  // Somebody else's program on that port serves the test as well.
  await Promise.race([once(blocker, 'listening'), once(blocker, 'error')]);
  const host = await DesktopWindow.of(await launch());
  await host.host('elsewhere');
  await expect(host.page.getByText('Port 8443 was in use')).toBeVisible();
  expect(await host.invitation('With Parley')).not.toContain(':8443');
  blocker.close();
});

test('stopping closes the room and frees the port', async ({ launch, request }) => {
  const host = await DesktopWindow.of(await launch());
  await host.host('short');
  const link = new URL(await host.invitation('In a browser'));
  expect((await request.get(link.origin)).ok()).toBe(true);
  await host.button('Stop hosting').click();
  await host.expectPhase('ended');
  await expect
    .poll(() =>
      request.get(link.origin).then(
        () => 'open',
        () => 'closed',
      ),
    )
    .toBe('closed');
});

test('closing the window ends the call politely', async ({ launch }) => {
  const hostApp = await launch();
  const host = await DesktopWindow.of(hostApp);
  const guestApp = await launch();
  const guest = await DesktopWindow.of(guestApp);
  await host.host('closing');
  await guest.join(await host.invitation('With Parley'));
  await host.expectConnected();
  await guestApp.application.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  await host.expectEnded('hung up');
});
