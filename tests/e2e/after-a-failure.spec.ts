/** What leads on from a failure at the start screen goes by how things stand then, and nothing old stays in the way. */
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { ParleyPage } from '../browser/support/parley-page.ts';
import { startServerProcess } from '../fixtures/parley-server-process.ts';
import { test } from './support/desktop-app.ts';
import { DesktopWindow } from './support/desktop-window.ts';

/** Pastes an invitation anywhere on the page. */
async function paste({ page }: DesktopWindow, invitation: string): Promise<void> {
  await page.evaluate((text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
  }, invitation);
}

test('a call that failed is tried again under the name of now', async ({ browser, folder, launch }) => {
  const data = join(folder, 'server');
  const gone = await startServerProcess(data);
  await gone.stop();
  const window = await DesktopWindow.of(await launch());
  await window.join(`127.0.0.1:${gone.port}`, 'tea-time');
  await expect(window.page.getByText('Nobody hosts a room there')).toBeVisible();

  await window.page.getByRole('textbox', { name: 'Your name' }).fill('Ada');
  const server = await startServerProcess(data, gone.port);
  const other = new ParleyPage(await browser.newPage());
  await other.open(server.url);
  await other.call('tea-time');
  await other.expectPhase('waiting');
  await window.button('Try again').click();
  await window
    .dialog('Is this the right computer?')
    .getByRole('button', { name: 'It is the same: trust it' })
    .click();
  await window.expectPhase('connected');
  await expect(other.page.getByRole('heading', { name: 'Ada' })).toBeVisible();
  await server.stop();
});

test('an invitation replaces what failed before it, and what is undertaken a damaged one', async ({
  launch,
}) => {
  const window = await DesktopWindow.of(await launch());
  // The port of the discard service, which no system starts by itself.
  await window.join('127.0.0.1:9', 'tea-time');
  await expect(window.page.getByText('Nobody hosts a room there')).toBeVisible();
  await paste(window, 'parley://127.0.0.1:9/?room=by%20link');
  await expect(window.page.getByText('Nobody hosts a room there')).toBeHidden();

  await paste(window, 'parley://127.0.0.1/?fingerprint=no');
  const damaged = window.page.getByText('The invitation cannot be used');
  await expect(damaged).toBeVisible();
  await window.address.fill('');
  await expect(damaged).toBeHidden();
  await paste(window, 'parley://127.0.0.1/?fingerprint=no');
  await window.host('tea-time');
  await window.hangUp();
  await window.leaveEnded();
  await expect(window.page.getByText('Your room “tea-time” is still open')).toBeVisible();
  await expect(damaged).toBeHidden();
});
