/** Settings > Connection: servers of the user's own, and a test that really asks them. */
import { startStunResponder } from '../fixtures/stun-responder.ts';
import { ParleyPage } from './support/parley-page.ts';
import { expect, test } from './support/test.ts';

test('a server is entered, tested, changed and removed, and the choice is kept', async ({
  afterwards,
  openPage,
  server,
}) => {
  const stun = await startStunResponder('203.0.113.9');
  afterwards(() => stun.stop());
  const url = `stun:127.0.0.1:${stun.port}`;
  const parley = new ParleyPage(await openPage());
  const { page } = parley;
  await parley.open(server.url);
  await parley.openSettings('Connection');

  await page.getByRole('combobox', { name: 'STUN and TURN servers' }).selectOption('My own servers');
  await parley.button('Add a server').click();
  const address = page.getByRole('textbox', { name: 'Address of the server' });
  await expect(address).toBeFocused();
  await address.fill('stun.example.org');
  await parley.button('Save').click();
  await expect(page.getByRole('alert')).toHaveText(/^The address begins with stun:/);
  await expect(address).toBeFocused();
  await address.fill(url);
  await page.keyboard.press('Enter');
  await expect(parley.button('Add a server')).toBeFocused();
  await parley.button(`Test ${url}`).click();
  await expect(parley.status('It works. Your address from outside is 203.0.113.9.')).toBeVisible();
  await expect(parley.button(`Test ${url}`)).toBeFocused();

  await page.getByRole('switch', { name: 'Everything through a relay' }).click();
  await expect(parley.status('There is no relay of your own')).toBeVisible();
  await parley.button('Add a server').click();
  await address.fill('turn:relay.example.org');
  await parley.button('Save').click();
  await expect(page.getByRole('alert')).toHaveText([/wants a user name/, /wants a password/]);
  const username = page.getByRole('textbox', { name: 'User name' });
  await expect(username).toBeFocused();
  await username.fill('ada');
  const password = page.getByLabel('Password', { exact: true });
  await password.fill('secret');
  await expect(password).toHaveAttribute('type', 'password');
  await parley.button('Show the password').click();
  await expect(password).toHaveAttribute('type', 'text');
  await parley.button('Save').click();
  await expect(parley.status('There is no relay of your own')).toBeHidden();

  await page.reload();
  await parley.openSettings('Connection');
  await expect(parley.button('Change turn:relay.example.org')).toBeVisible();
  await parley.button(`Remove ${url}`).click();
  await parley.button('Remove turn:relay.example.org').click();
  await expect(page.getByText('No server yet.')).toBeVisible();
});

test('while one server is changed the others stay as they are, so that no draft is lost', async ({
  openPage,
  server,
}) => {
  const parley = new ParleyPage(await openPage());
  const { page } = parley;
  await parley.open(server.url);
  await parley.openSettings('Connection');
  await page.getByRole('combobox', { name: 'STUN and TURN servers' }).selectOption('My own servers');
  const address = page.getByRole('textbox', { name: 'Address of the server' });
  for (const url of ['stun:one.example', 'stun:two.example']) {
    await parley.button('Add a server').click();
    await address.fill(url);
    await parley.button('Save').click();
  }
  await parley.button('Change stun:one.example').click();
  await expect(address).toHaveValue('stun:one.example');
  await expect(address).toBeFocused();
  await expect(parley.button('Change stun:two.example')).toBeDisabled();
  await expect(parley.button('Remove stun:two.example')).toBeDisabled();
  await address.fill('stun:three.example');
  await parley.button('Save').click();
  await expect(parley.button('Change stun:three.example')).toBeEnabled();
  await expect(parley.button('Change stun:two.example')).toBeEnabled();
});
