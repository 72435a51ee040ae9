/** A call between two of Parley's pages through the built server. */
import { expectAllReleased, expectAudioToGrow } from './support/media.ts';
import { ParleyPage } from './support/parley-page.ts';
import { expect, test } from './support/test.ts';

test('[J2] [J3] [F1] two people see, hear and read each other', async ({ openCall }) => {
  const { caller, callee } = await openCall();
  await expectAudioToGrow(caller.page);
  await expectAudioToGrow(callee.page);

  await caller.send('Grüße 👋');
  await callee.expectMessage('Grüße 👋');
  await callee.send('<img src="x" onerror="document.title=1"><b>bold</b>');
  await caller.expectMessage('<img src="x" onerror="document.title=1"><b>bold</b>');
  await expect(caller.chat.locator('img, b')).toHaveCount(0);
});

for (const [role, words] of [
  ['caller', 'the caller hangs up'],
  ['callee', 'the callee hangs up'],
] as const) {
  test(`[B1] [B2] ${words}: both calls end, cameras are released, and the two can call again at once`, async ({
    openCall,
  }) => {
    const pages = await openCall();
    const one = pages[role];
    const other = role === 'caller' ? pages.callee : pages.caller;

    await one.hangUp();
    await one.expectEnded('You hung up');
    await other.expectEnded('hung up');
    await expectAllReleased(one.page);
    await expectAllReleased(other.page);

    await one.callAgain();
    await other.callAgain();
    await Promise.all([one.expectConnected(), other.expectConnected()]);
    await other.send('again');
    await one.expectMessage('again');
  });
}

test('[J4] a third person is told that the room is full, and the call goes on', async ({
  openCall,
  openPage,
  room,
  server,
}) => {
  const { caller, callee } = await openCall();
  const third = new ParleyPage(await openPage());
  await third.open(server.url);
  await third.call(room);
  await third.expectEnded('The room is full');
  await expect(third.button('Choose another room')).toBeVisible();
  await expectAllReleased(third.page);

  // Who was invited there wants no other room.
  const invited = new ParleyPage(await openPage());
  await invited.open(server.url, `?room=${room}`);
  await invited.button('Call').click();
  await invited.expectEnded('Ask whoever invited you');
  await expect(invited.button('Choose another room')).toBeHidden();
  await Promise.all([caller.expectConnected(), callee.expectConnected()]);

  await callee.hangUp();
  await caller.expectEnded('hung up');
  await third.callAgain();
  await third.expectPhase('waiting');
});

test('[B5] a person who hangs up while waiting leaves an empty room', async ({ openPage, room, server }) => {
  const first = new ParleyPage(await openPage());
  await first.open(server.url);
  await first.call(room);
  await first.expectPhase('waiting');
  await first.hangUp();
  await first.expectPhase('ended');
  await expectAllReleased(first.page);

  const second = new ParleyPage(await openPage());
  await second.open(server.url);
  await second.call(room);
  await second.expectPhase('waiting');
});
