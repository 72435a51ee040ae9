/** The other person's tab goes away: killed, closed or reloaded. */
import { startParleyServer } from '../fixtures/parley-server.ts';
import { WEB_CLIENT } from '../fixtures/web-folder.ts';
import { expect, test } from './support/test.ts';

test('a killed tab: the other is told at once, and the call ends after the grace period', async ({
  afterwards,
  openCall,
  room,
}) => {
  const running = await startParleyServer({
    webClientFolder: WEB_CLIENT,
    graceMilliseconds: 2_000,
  });
  afterwards(() => running.stop());
  const { caller, callee } = await openCall(running.url);

  const crashed = callee.page.waitForEvent('crash');
  const session = await callee.page.context().newCDPSession(callee.page);
  // The renderer is gone before it could answer, so there is no reply to wait for.
  void session.send('Page.crash').catch(() => null);
  await crashed;

  await caller.expectPhase('reconnecting');
  await caller.expectEnded('is gone');
  expect(running.server.membersOf(room)).toBe(0);
});

test('a closed tab: the other is told at once', async ({ openCall }) => {
  const { caller, callee } = await openCall();
  await callee.page.goto('about:blank');
  await caller.expectPhase('ended');
});

test('a reloaded tab: the two can be in a call again', async ({ openCall, room }) => {
  const { caller, callee } = await openCall();
  await callee.page.reload();
  await callee.expectPhase('idle');
  await caller.expectPhase('ended');
  await callee.call(room);
  await callee.expectPhase('waiting');
  await caller.callAgain();
  await caller.expectConnected();
  await callee.expectConnected();
});
