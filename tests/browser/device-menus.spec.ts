/** The menus beside microphone and camera change devices during a call, without negotiating anew. */
import { chromiumArguments, findChromium } from '../../scripts/chromium.mjs';
import { expectAudioToGrow, expectFramesToGrow } from './support/media.ts';
import { expect, test } from './support/test.ts';

const executablePath = findChromium();
test.use({
  launchOptions: {
    ...(executablePath === null ? {} : { executablePath }),
    args: chromiumArguments().map((argument) =>
      argument.startsWith('--use-fake-device-for-media-stream') ? `${argument},device-count=3` : argument,
    ),
  },
});

test('microphone and camera are changed in a call, by mouse and by keyboard, and nothing is interrupted', async ({
  openCall,
}) => {
  const { caller, callee } = await openCall();
  const { page } = caller;
  await page.evaluate(() => {
    const events: string[] = [];
    Object.assign(window, { negotiations: events });
    const connection = window.recordedMedia.connections.at(-1);
    for (const type of ['signalingstatechange', 'negotiationneeded']) {
      connection?.addEventListener(type, () => events.push(type));
    }
  });
  const sent = (kind: string): Promise<string | undefined> =>
    page.evaluate(
      (wanted) =>
        window.recordedMedia.connections
          .at(-1)
          ?.getSenders()
          .map(({ track }) => track)
          .find((track) => track?.kind === wanted)?.label,
      kind,
    );
  const menu = page.getByRole('menu');

  await caller.button('Choose camera').click();
  await expect(menu).toHaveAccessibleName('Choose camera');
  const cameras = menu.getByRole('group', { name: 'Camera' }).getByRole('menuitemradio');
  await expect(cameras).toHaveCount(4);
  // The second made-up camera has depth alone, which is shown but never sent.
  const wanted = 'fake_device_2';
  expect(await sent('video')).not.toBe(wanted);
  await menu.getByRole('menuitemradio', { name: wanted }).click();
  await expect(menu.getByRole('menuitemradio', { name: wanted })).toBeChecked();
  await expect.poll(() => sent('video')).toBe(wanted);
  await page.keyboard.press('Escape');
  await expect(menu).toBeHidden();
  await expect(caller.button('Choose camera')).toBeFocused();
  await expectFramesToGrow(callee.page);

  await caller.button('Choose microphone and speaker').focus();
  await page.keyboard.press('Enter');
  const microphones = menu.getByRole('group', { name: 'Microphone' }).getByRole('menuitemradio');
  const first = await sent('audio');
  await page.keyboard.press('Home');
  const labels = await microphones.allInnerTexts();
  const next = labels.findIndex((label, index) => index > 0 && label.trim() !== first);
  for (let step = 0; step < next; step += 1) await page.keyboard.press('ArrowDown');
  await expect(microphones.nth(next)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(microphones.nth(next)).toBeChecked();
  await expect.poll(() => sent('audio')).toBe(labels[next]?.trim());
  await expectAudioToGrow(callee.page);
  expect(await page.evaluate(() => (window as unknown as { negotiations: string[] }).negotiations)).toEqual(
    [],
  );

  await page.keyboard.press('End');
  await expect(menu.getByRole('menuitem', { name: 'Sound and picture settings…' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('tab', { name: 'Sound and picture', selected: true })).toBeVisible();
  await caller.button('Close').click();
  await expect(caller.button('Choose microphone and speaker')).toBeFocused();
});

test('in a narrow window everything in the bar can be pressed', async ({ openCall }) => {
  const { caller } = await openCall();
  const buttons = caller.page.getByRole('group', { name: 'Call controls' }).getByRole('button');
  // In the narrowest, devices are chosen in the settings.
  for (const { width, count } of [
    { width: 320, count: 6 },
    { width: 390, count: 8 },
  ]) {
    await caller.page.setViewportSize({ width, height: 844 });
    await expect(buttons).toHaveCount(count);
    for (const button of await buttons.all()) {
      const box = await button.boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
      expect(box?.width).toBeGreaterThanOrEqual(44);
      expect(box?.height).toBeGreaterThanOrEqual(44);
    }
  }
  await caller.button('Choose microphone and speaker').click();
  const box = await caller.page.getByRole('menu').boundingBox();
  expect(box?.x).toBeGreaterThanOrEqual(0);
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(390);
});
