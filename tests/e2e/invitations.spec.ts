/** Links that the system opens stop at the start screen: they never start a call or a camera by themselves. */
import { expect } from '@playwright/test';
import { readTrackStates } from '../browser/support/media.ts';
import { test } from './support/desktop-app.ts';
import { DesktopWindow } from './support/desktop-window.ts';

const LINK = 'parley://127.0.0.1:9/?room=by%20link';

async function expectInvited(window: DesktopWindow, room: string): Promise<void> {
  await expect(window.page.getByRole('heading', { name: 'You are invited' })).toBeVisible();
  await expect(window.room).toHaveValue(room);
  await window.expectPhase('idle');
  expect(await readTrackStates(window.page)).toEqual([]);
}

test('a link that starts the app', async ({ launch }) => {
  const app = await launch({ parameters: [LINK] });
  const page = await app.window();
  await expect(page.getByRole('heading', { name: 'You are invited' })).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Room', exact: true })).toHaveValue('by link');
  await expect(page.locator('html')).toHaveAttribute('data-call-phase', 'idle');
});

test('a link that is opened while the app runs reaches that window', async ({ launch }) => {
  const app = await launch();
  const window = await DesktopWindow.of(app);
  expect(await app.launchAgain([LINK])).toBe(0);
  await expectInvited(window, 'by link');

  const host = window.button('Host a room');
  await expect(host).toBeHidden();
  await window.button('Put the invitation aside').click();
  await expect(host).toBeVisible();
  await expect(window.address).toHaveValue('');
  await expect(window.room).not.toHaveValue('by link');
});

test('a damaged link says so', async ({ launch }) => {
  const app = await launch();
  const window = await DesktopWindow.of(app);
  await app.launchAgain(['parley://127.0.0.1/?fingerprint=no']);
  await expect(window.page.getByText('The invitation cannot be used')).toBeVisible();
  await window.expectPhase('idle');
});
