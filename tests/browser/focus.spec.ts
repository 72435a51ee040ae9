/** Whatever disappears with the focus in it, the keyboard goes on from something near. */
import { ParleyPage } from './support/parley-page.ts';
import { expect, test } from './support/test.ts';

test('on the start screen the focus goes on where something was taken away', async ({ openPage, server }) => {
  const parley = new ParleyPage(await openPage());
  const { page } = parley;
  await page.addInitScript(() =>
    localStorage.setItem('parley.rooms', JSON.stringify(['calm otter', 'red fox'])),
  );
  await parley.open(server.url);

  await parley.button('Forget the room calm otter').press('Enter');
  await expect(page.locator('.recent-entry')).toBeFocused();
  await parley.button('Forget the room red fox').press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();

  // The browser of the tests allows it, so that it is on by itself.
  await parley.button('Turn off preview').press('Enter');
  await expect(parley.button('Turn on preview')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Turn off preview' })).toBeVisible();
  await expect(page.locator('.preview :focus')).toBeVisible();
});

test('the list of keys closes when the other person hangs up, and the new screen has the focus', async ({
  openCall,
}) => {
  const { caller, callee } = await openCall();
  await caller.page.keyboard.press('?');
  await expect(caller.dialog('Keyboard shortcuts')).toBeVisible();
  await callee.hangUp();
  await caller.expectEnded('hung up');
  await expect(caller.dialog('Keyboard shortcuts')).toBeHidden();
  await expect(caller.page.getByRole('heading', { level: 1 })).toBeFocused();
  // Asked for anew, it opens there as well.
  await caller.page.keyboard.press('?');
  await expect(caller.dialog('Keyboard shortcuts')).toBeVisible();
});
