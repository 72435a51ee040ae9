/** No screen has a fault that axe can find, in light and in dark. */
import { expectAccessible } from './support/accessibility.ts';
import { ParleyPage } from './support/parley-page.ts';
import { test } from './support/test.ts';

test('start, settings, waiting, call and ended screens have no violations in light and dark', async ({
  openPage,
  room,
  server,
}) => {
  const page = new ParleyPage(await openPage());
  await page.open(server.url);
  await expectAccessible(page.page, 'start');

  await page.openSettings('General');
  await expectAccessible(page.page, 'settings');
  await page.page.getByRole('tab', { name: 'Sound and picture' }).click();
  await page.page.getByRole('switch', { name: 'Music mode' }).click();
  await expectAccessible(page.page, 'settings of sound and picture');
  await page.page.getByRole('tab', { name: 'Connection' }).click();
  await page.page.getByRole('combobox', { name: 'STUN and TURN servers' }).selectOption('own');
  await page.button('Add a server').click();
  await page.page.getByRole('textbox', { name: 'Address of the server' }).fill('turn:a');
  await page.button('Save').click();
  await expectAccessible(page.page, 'settings of the connection');
  await page.button('Cancel').click();
  await page.page.getByRole('combobox', { name: 'STUN and TURN servers' }).selectOption('parley');
  await page.button('Close').click();

  await page.call(room);
  await page.expectPhase('waiting');
  await expectAccessible(page.page, 'waiting');

  const other = new ParleyPage(await openPage());
  await other.open(server.url);
  await other.call(room);
  await page.expectConnected();
  await other.send('Hello');
  await page.expectMessage('Hello');
  await expectAccessible(page.page, 'call');
  await page.button('Close chat').click();
  await expectAccessible(page.page, 'call without chat');

  await other.hangUp();
  await page.expectPhase('ended');
  await expectAccessible(page.page, 'ended');
});
