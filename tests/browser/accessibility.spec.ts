/** No screen has a fault that axe can find, in light and in dark. */
import { AxeBuilder } from '@axe-core/playwright';
import { ParleyPage } from './support/parley-page.ts';
import { expect, test } from './support/test.ts';

async function expectAccessible({ page }: ParleyPage, screen: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const { violations } = await new AxeBuilder({ page }).analyze();
    const found = violations.map(({ id, nodes }) => ({ id, nodes: nodes.map((node) => node.html) }));
    expect(found, `${screen}, ${colorScheme}`).toEqual([]);
  }
}

test('start, settings, waiting, call and ended screens have no violations in light and dark', async ({
  openPage,
  room,
  server,
}) => {
  // Axe looks at many pages.
  test.slow();
  const page = new ParleyPage(await openPage());
  await page.open(server.url);
  await expectAccessible(page, 'start');

  await page.openSettings('General');
  await expectAccessible(page, 'settings');
  await page.page.getByRole('tab', { name: 'Sound and picture' }).click();
  await page.page.getByRole('switch', { name: 'Music mode' }).click();
  await expectAccessible(page, 'settings of sound and picture');
  await page.page.getByRole('tab', { name: 'Connection' }).click();
  await page.page.getByRole('combobox', { name: 'STUN and TURN servers' }).selectOption('own');
  await page.button('Add a server').click();
  await page.page.getByRole('textbox', { name: 'Address of the server' }).fill('turn:a');
  await page.button('Save').click();
  await expectAccessible(page, 'settings of the connection');
  await page.button('Cancel').click();
  await page.page.getByRole('combobox', { name: 'STUN and TURN servers' }).selectOption('parley');
  await page.button('Close').click();

  await page.call(room);
  await page.expectPhase('waiting');
  await expectAccessible(page, 'waiting');

  const other = new ParleyPage(await openPage());
  await other.open(server.url);
  await other.call(room);
  await page.expectConnected();
  await other.send('Hello');
  await page.expectMessage('Hello');
  await expectAccessible(page, 'call');
  await page.button('Close chat').click();
  await expectAccessible(page, 'call without chat');

  await other.hangUp();
  await page.expectPhase('ended');
  await expectAccessible(page, 'ended');
});
