/** The window itself: what it cannot reach, what it remembers, and what it does without a camera. */
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { test } from './support/desktop-app.ts';
import { DesktopWindow } from './support/desktop-window.ts';

test('the window reaches neither Node nor the bridge behind the bridge nor another page', async ({
  launch,
}) => {
  const app = await launch();
  const window = await DesktopWindow.of(app);
  const reachable = await window.page.evaluate(() => ({
    names: ['require', 'process', 'module', 'ipcRenderer', 'Buffer'].filter((name) => name in globalThis),
    bridge: Object.keys((globalThis as unknown as { parley: object }).parley),
  }));
  expect(reachable).toEqual({ names: [], bridge: ['invoke', 'on'] });

  app.expectFault(/evil\.js.*"script-src 'self'"/u);
  app.expectFault(/Framing/u);
  const foreign = await window.page.evaluate(async () => {
    const blocked = { script: false, frame: false };
    const policy = new Promise<void>((resolve) => {
      document.addEventListener('securitypolicyviolation', (event) => {
        if (event.effectiveDirective.startsWith('script-src')) blocked.script = true;
        if (event.effectiveDirective === 'frame-src') blocked.frame = true;
        if (blocked.script && blocked.frame) resolve();
      });
    });
    const script = document.createElement('script');
    script.src = 'https://127.0.0.1:9/evil.js';
    document.head.append(script);
    const frame = document.createElement('iframe');
    frame.src = 'https://127.0.0.1:9/';
    document.body.append(frame);
    await policy;
    return blocked;
  });
  expect(foreign).toEqual({ script: true, frame: true });

  const own = window.page.url();
  await window.page.evaluate(() => {
    location.href = 'https://127.0.0.1:9/elsewhere';
  });
  expect(await window.page.evaluate(() => open('https://127.0.0.1:9/'))).toBeNull();
  await expect.poll(() => app.openedOutside()).toContain('https://127.0.0.1:9/');
  expect(window.page.url()).toBe(own);
  await window.expectPhase('idle');
});

test('without a camera the screen is shared instead, by the picker', async ({ launch }) => {
  const host = await DesktopWindow.of(await launch());
  const app = await launch();
  await app.application.context().addInitScript(() => {
    // The empty page that a window begins with has none.
    if (!window.isSecureContext) return;
    const original = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
    navigator.mediaDevices.getUserMedia = (constraints) =>
      constraints?.video === undefined || constraints.video === false
        ? original(constraints)
        : Promise.reject(new DOMException('no camera', 'NotAllowedError'));
  });
  const guest = await DesktopWindow.of(app);
  await host.host('no camera');
  await guest.join(await host.invitation('With Parley'));
  const picker = guest.dialog('Share your screen');
  await picker.getByRole('button', { name: 'Share', exact: true }).click();
  await Promise.all([host.expectConnected(), guest.expectConnected()]);
  await expect(host.page.getByText('Sharing a screen')).toBeVisible();
});

test('a broken settings file is set aside, and the app starts', async ({ launch, folder }) => {
  const userData = join(folder, 'kept');
  const broken = '{ "name": "not closed';
  await mkdir(userData);
  await writeFile(join(userData, 'settings.json'), broken);
  const window = await DesktopWindow.of(await launch({ userData }));
  await window.openSettings('About Parley');
  await expect(window.dialog('Settings')).toContainText('set aside');
  const aside = (await readdir(userData)).filter((name) => name.startsWith('settings.json.broken'));
  expect(aside).toHaveLength(1);
  expect(await readFile(join(userData, aside[0] ?? ''), 'utf8')).toBe(broken);
});

test('the name is remembered', async ({ launch, folder }) => {
  const userData = join(folder, 'kept');
  const first = await launch({ userData });
  const window = await DesktopWindow.of(first);
  await window.button('Settings').click();
  await window.dialog('Settings').getByRole('textbox', { name: 'Your name' }).fill('Robin');
  await window.dialog('Settings').getByRole('button', { name: 'Close' }).click();
  await window.button('Settings').click();
  await expect(window.dialog('Settings').getByRole('textbox', { name: 'Your name' })).toHaveValue('Robin');
  await first.close();
  const again = await DesktopWindow.of(await launch({ userData }));
  await again.button('Settings').click();
  await expect(again.dialog('Settings').getByRole('textbox', { name: 'Your name' })).toHaveValue('Robin');
});
