/** Push-to-talk: who holds Space is heard, and only then. */
import { ParleyPage } from './support/parley-page.ts';
import { expect, test } from './support/test.ts';

test('Space opens the microphone as long as it is held, and is left to a field', async ({
  openPage,
  room,
  server,
}) => {
  const parley = new ParleyPage(await openPage());
  const { page } = parley;
  await parley.open(server.url);
  await parley.openSettings('Sound and picture');
  await page.getByRole('switch', { name: 'Push to talk' }).click();
  await parley.button('Close').click();
  await parley.call(room);
  await parley.expectPhase('waiting');
  const muted = parley.button('Unmute microphone');
  const heard = parley.button('Mute microphone');
  await expect(muted).toBeEnabled();
  await expect(page.getByRole('combobox', { name: 'Microphone', exact: true })).toBeVisible();

  await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
  await page.keyboard.down(' ');
  await expect(heard).toBeVisible();
  await page.keyboard.up(' ');
  await expect(muted).toBeVisible();

  await page.keyboard.down(' ');
  await expect(heard).toBeVisible();
  await page.evaluate(() => window.dispatchEvent(new Event('blur')));
  await expect(muted).toBeVisible();
  await page.keyboard.up(' ');

  await page.getByRole('combobox', { name: 'Microphone', exact: true }).focus();
  await page.keyboard.down(' ');
  await expect(muted).toBeVisible();
  await page.keyboard.up(' ');

  // What was clicked last keeps the focus, and must not keep the user from talking.
  const copy = parley.button('Copy link');
  await copy.evaluate((button) => {
    button.addEventListener('click', () => (button.dataset['clicks'] = `${button.dataset['clicks'] ?? ''}x`));
  });
  await copy.focus();
  await page.keyboard.down(' ');
  await expect(heard).toBeVisible();
  await page.keyboard.up(' ');
  await expect(muted).toBeVisible();
  await page.keyboard.press('Enter');
  // Enter alone has pressed it.
  await expect(page.locator('[data-clicks]')).toHaveAttribute('data-clicks', 'x');
});
