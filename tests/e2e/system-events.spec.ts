/** What the system tells a call: a key that was pressed in any program, and that the computer was asleep. */
import { expect, type Page } from '@playwright/test';
import { test, type DesktopApp } from './support/desktop-app.ts';
import { DesktopWindow } from './support/desktop-window.ts';
import type { ShortcutsGlobal } from './support/shortcuts.ts';

const heldKeys = (app: DesktopApp): Promise<string[]> =>
  app.application.evaluate(() => [...(globalThis as unknown as ShortcutsGlobal).shortcuts.held.keys()]);

const press = (app: DesktopApp, key: string): Promise<void> =>
  app.application.evaluate((_electron, pressed) => {
    (globalThis as unknown as ShortcutsGlobal).shortcuts.held.get(pressed)?.();
  }, key);

const setTaken = (app: DesktopApp, taken: boolean): Promise<void> =>
  app.application.evaluate((_electron, now) => {
    (globalThis as unknown as ShortcutsGlobal).shortcuts.taken = now;
  }, taken);

test('a key mutes and unmutes during a call, and is free before and after; a refused one is told', async ({
  launch,
}) => {
  const app = await launch();
  const window = await DesktopWindow.of(app);
  const { page } = window;
  const refused = window.status('The system does not give Parley this key');
  await window.openSettings('Sound and picture');
  await page.getByRole('switch', { name: 'Mute key everywhere' }).click();
  await window.button('Change the key: Ctrl Shift M').click();
  await page.keyboard.press('Control+m');
  await expect(page.getByRole('alert')).toHaveText(/at least two of Ctrl, Alt, Shift, Win/);
  await page.keyboard.press('Escape');
  await expect(window.button('Change the key: Ctrl Shift M')).toBeFocused();

  await setTaken(app, true);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+Alt+k');
  await expect(window.button('Change the key: Ctrl Alt K')).toBeVisible();
  await expect(refused).toBeVisible();
  await setTaken(app, false);
  await window.button('Change the key: Ctrl Alt K').click();
  await page.keyboard.press('F9');
  await expect(window.button('Change the key: F9')).toBeVisible();
  await expect(refused).toBeHidden();
  await window.button('Close').click();
  expect(await heldKeys(app)).toEqual([]);

  await window.host('keys');
  await expect(window.button('Mute microphone')).toBeVisible();
  await expect.poll(() => heldKeys(app)).toEqual(['F9']);
  await press(app, 'F9');
  await expect(window.button('Unmute microphone')).toBeVisible();
  await press(app, 'F9');
  await expect(window.button('Mute microphone')).toBeVisible();
  await window.button('Stop hosting').click();
  await expect.poll(() => heldKeys(app)).toEqual([]);

  await setTaken(app, true);
  await window.button('Back').click();
  await window.host('taken');
  await window.openSettings('Sound and picture');
  await expect(refused).toBeVisible();
});

/** Notes what the page says over its data channels from now on. */
async function noteSent(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sent: string[] = [];
    Object.assign(window, { sent });
    const { prototype } = RTCDataChannel;
    prototype.send = new Proxy(prototype.send, {
      apply: (send, channel, [data]: [string]) => {
        sent.push(data);
        return Reflect.apply(send, channel, [data]) as void;
      },
    });
  });
}

test('a call looks whether its connection still stands when the computer was asleep', async ({ launch }) => {
  const app = await launch();
  const host = await DesktopWindow.of(app);
  const guest = await DesktopWindow.of(await launch());
  await host.host('sleep');
  await guest.join(await host.invitation('With Parley'));
  await Promise.all([host.expectConnected(), guest.expectConnected()]);
  await noteSent(host.page);
  await app.application.evaluate(({ powerMonitor }) => powerMonitor.emit('resume'));
  await expect
    .poll(() => host.page.evaluate(() => (window as unknown as { sent: string[] }).sent))
    .toContainEqual(expect.stringContaining('"ping"'));
  await host.expectConnected();
});
