/** The call screen's own picture, chat and keys, in one call. */
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { ParleyPage } from './support/parley-page.ts';
import { drawnTwice } from './support/drawn-twice.ts';
import { expect, test } from './support/test.ts';

/** The small picture's place: the corner that it lies in. */
function corner(page: Page, name: 'bottom-right' | 'bottom-left' | 'top-left') {
  return page.locator(`.tile-corner[data-corner="${name}"]`);
}

test('the small picture moves, swaps and hides, and the focus is never lost', async ({ openCall }) => {
  const { caller } = await openCall();
  const { page } = caller;
  const grip = caller.button('Swap the two pictures');

  const box = await grip.boundingBox();
  if (box === null) throw new Error('The small picture is not in sight.');
  await page.mouse.move(box.x + 40, box.y + 40);
  await page.mouse.down();
  await page.mouse.move(120, box.y, { steps: 4 });
  await page.mouse.up();
  await expect(corner(page, 'bottom-left').getByLabel('Local video')).toBeVisible();
  await grip.focus();
  await page.keyboard.press('ArrowUp');
  await expect(corner(page, 'top-left')).toBeVisible();

  // Pressed, not dragged, it swaps; both videos play on.
  await grip.click();
  await expect(corner(page, 'top-left').getByLabel('Remote video')).toBeVisible();
  await expect(page.locator('.tile-main').getByLabel('Local video')).toBeVisible();
  await grip.click();

  await caller.button('Hide my picture').click();
  await expect(page.getByLabel('Local video', { exact: true })).toHaveCount(0);
  await expect(caller.button('Show my picture')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(corner(page, 'top-left').getByLabel('Local video')).toBeVisible();
  await expect(grip).toBeFocused();
});

test('that the other person is muted stays in sight when the controls step back', async ({ openCall }) => {
  const { caller, callee } = await openCall();
  const { page } = caller;
  await callee.button('Mute microphone').click();
  await page.mouse.move(300, 300);
  await expect(page.locator('.stage[data-clear="true"]')).toBeVisible();
  await expect(page.locator('.control-bar')).toHaveCSS('opacity', '0');
  const header = page.locator('.call-header');
  await expect(header).toContainText('Their microphone is off');
  await expect(header).toHaveCSS('opacity', '1');
  await callee.button('Unmute microphone').click();
  await expect(header).toHaveCSS('opacity', '0');
});

test('the mark of who speaks goes when they mute in the middle of a word', async ({ openCall }) => {
  const { caller, callee } = await openCall();
  const remote = caller.page.locator('.remote');
  await expect(remote).toHaveAttribute('data-speaking', 'true');
  await callee.button('Mute microphone').click();
  await expect(caller.page.locator('.call-header')).toContainText('Their microphone is off');
  await expect(remote).not.toHaveAttribute('data-speaking');
});

for (const [width, beside] of [
  [1280, true],
  [390, false],
] as const) {
  test(`a long word stays in the message’s box in a window of ${width} pixels`, async ({ openCall }) => {
    const { caller } = await openCall();
    const { page } = caller;
    await page.setViewportSize({ width, height: 800 });
    const field = page.getByRole('textbox', { name: 'Message', exact: true });
    await expect(field).toBeVisible({ visible: beside });
    if (!beside) await page.getByRole('button', { name: /^Chat/ }).click();
    await field.fill(`https://example.org/${'long'.repeat(60)}`);
    await expect(caller.button('Send')).toBeInViewport({ ratio: 1 });
    await expect(caller.button('Hang up')).toBeInViewport({ ratio: 1 });
    await expect(field).toBeInViewport({ ratio: 1 });
  });
}

test('a chat in use stays when the window gets narrow, one that stood by itself gives way', async ({
  openCall,
}) => {
  const { caller } = await openCall();
  const { page } = caller;
  const field = page.getByRole('textbox', { name: 'Message', exact: true });
  await expect(field).toBeVisible();
  await page.setViewportSize({ width: 800, height: 600 });
  await expect(field).toBeHidden();
  await page.setViewportSize({ width: 1280, height: 800 });
  await field.fill('One moment');
  await page.setViewportSize({ width: 800, height: 600 });
  await drawnTwice(page);
  await expect(field).toBeFocused();
  await expect(field).toHaveValue('One moment');
});

test('a tap acts on what is in sight, and only wakes what is not', async ({ openPage, room, server }) => {
  const waiting = new ParleyPage(await openPage());
  await waiting.open(server.url);
  await waiting.call(room);
  await waiting.expectPhase('waiting');
  const touched = new ParleyPage(await openPage({ hasTouch: true }));
  const { page } = touched;
  await touched.open(server.url);
  await touched.call(room);
  await touched.expectConnected();
  const still = page.locator('.stage[data-clear="true"]');
  const bar = page.locator('.control-bar');
  const place = await page.locator('.control-bar button').first().boundingBox();
  if (place === null) throw new Error('The bar has no place.');
  const [x, y] = [place.x + place.width / 2, place.y + place.height / 2];

  await page.mouse.move(10, 300);
  await expect(still).toBeVisible();
  await expect(bar).toHaveCSS('opacity', '0');
  await page.touchscreen.tap(x, y);
  await expect(bar).toHaveCSS('opacity', '1');
  await expect(touched.button('Mute microphone')).toBeVisible();
  await page.touchscreen.tap(x, y);
  await expect(touched.button('Unmute microphone')).toBeVisible();

  // A pointer that rests in the bar keeps it in sight although nothing moves.
  await page.mouse.move(x, y);
  await expect(still).toBeVisible();
  await expect(bar).toHaveCSS('opacity', '1');
  await page.touchscreen.tap(x, y);
  await expect(touched.button('Mute microphone')).toBeVisible();
});

/** Opens the small window from the menu. */
async function openSmallWindow(caller: ParleyPage): Promise<Page> {
  const opened = caller.page.waitForEvent('popup');
  await caller.button('More').click();
  await caller.page.getByRole('menuitem', { name: 'Keep in a small window' }).click();
  return opened;
}

test('the call stays in sight in a small window, which the call tells of and closes', async ({
  openCall,
}) => {
  const { caller } = await openCall();
  const first = await openSmallWindow(caller);
  const gone = first.waitForEvent('close');
  await expect(caller.page.getByText('The picture is in a small window')).toBeVisible();
  await caller.button('Close the small window').click();
  await gone;
  await expect(caller.page.getByText('The picture is in a small window')).toBeHidden();

  const miniature = await openSmallWindow(caller);
  await expect(miniature.getByLabel('Remote video')).not.toHaveJSProperty('videoWidth', 0);
  await miniature.getByRole('button', { name: 'Mute microphone', exact: true }).click();
  await expect(caller.button('Unmute microphone')).toBeVisible();
  const closed = miniature.waitForEvent('close');
  await miniature.getByRole('button', { name: 'Hang up', exact: true }).click();
  await closed;
  await caller.expectEnded('You hung up');
});

test('a wide window shows the chat beside the picture until it is closed, which holds for the next call', async ({
  openCall,
}) => {
  const { caller, callee } = await openCall();
  await expect(caller.chat).toBeVisible();
  await caller.button('Close chat').click();
  await callee.hangUp();
  await caller.expectEnded('hung up');
  await caller.callAgain();
  await callee.callAgain();
  await Promise.all([caller.expectConnected(), callee.expectConnected()]);
  await expect(callee.chat).toBeVisible();
  await expect(caller.chat).toBeHidden();
});

test('unread messages are told of, Esc closes the topmost thing, and the chat is saved', async ({
  openCall,
}) => {
  const { caller, callee } = await openCall();
  const { page } = caller;
  // In an open menu a letter is none of the call's keys.
  await caller.button('More').click();
  await page.keyboard.press('c');
  await page.keyboard.press('m');
  await page.keyboard.press('Escape');
  await expect(caller.button('More')).toBeFocused();
  await expect(caller.button('Mute microphone')).toBeVisible();
  await expect(caller.chat).toBeVisible();

  await page.keyboard.press('c');
  await expect(caller.chat).toBeHidden();
  await expect(caller.button('Chat')).toBeFocused();
  await callee.send('Tea at four?\nhttps://example.org/tea');
  await expect(caller.button('Chat, 1 unread message')).toBeVisible();
  await expect(page).toHaveTitle('(1) In a call – Parley');

  await page.keyboard.press('c');
  await expect(page).toHaveTitle('In a call – Parley');
  const message = page.getByRole('textbox', { name: 'Message', exact: true });
  await expect(message).toBeFocused();
  await caller.button('Emoji').click();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect(caller.button('Emoji')).toBeFocused();
  await expect(caller.chat).toBeVisible();
  await message.press('Enter');
  await callee.expectMessage('👎');
  await expect(caller.chat.getByRole('img', { name: 'Delivered' })).toBeVisible();

  await message.fill('ä'.repeat(8193));
  await expect(page.getByRole('alert')).toContainText('too long');
  await expect(caller.button('Send')).toBeDisabled();
  await message.fill('');

  const download = page.waitForEvent('download');
  await caller.button('Save').click();
  const saved = await download;
  expect(saved.suggestedFilename()).toMatch(/^parley-chat-\d{4}-\d\d-\d\d-\d{4}\.txt$/);
  const text = await readFile(await saved.path(), 'utf8');
  expect(text).toContain('The other person: Tea at four?\n    https://example.org/tea\n');
  expect(text).toContain('Me: 👎\n');

  await message.press('Escape');
  await expect(caller.chat).toBeHidden();
  await expect(caller.button('Chat')).toBeFocused();
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await caller.expectPhase('connected');
});
