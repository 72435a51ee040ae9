/** What is left of a call's chat when the call is over. */
import { readFile } from 'node:fs/promises';
import { expect, test } from './support/test.ts';

test('a message that never arrived is named and kept, and the chat can be saved', async ({ openCall }) => {
  const { caller, callee } = await openCall();
  const { page } = caller;
  await caller.send('Hello');
  await callee.expectMessage('Hello');
  await callee.page.goto('about:blank');
  await caller.expectPhase('reconnecting');
  await caller.send('Are you still there?');
  await expect(caller.chat.getByRole('img', { name: 'On its way' })).toBeVisible();
  await caller.hangUp();
  await caller.expectPhase('ended');

  const lost = page.getByRole('region', { name: 'This message did not arrive' });
  await expect(lost.getByRole('listitem')).toHaveCount(1);
  await expect(lost).toContainText('Are you still there?');
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await lost.getByRole('button', { name: 'Copy' }).click();
  await expect(lost.getByRole('button', { name: 'Copied' })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('Are you still there?');

  const download = page.waitForEvent('download');
  await caller.button('Save chat').click();
  const saved = await readFile(await (await download).path(), 'utf8');
  expect(saved).toMatch(/Me: Hello\n.*Me: Are you still there\? \(Not delivered\)\n$/);
});
