/** The other person's tab goes away: killed, closed or reloaded. */
import { startParleyServer } from '../fixtures/parley-server.ts';
import { WEB_CLIENT } from '../fixtures/web-folder.ts';
import { expect, test } from './support/test.ts';

test('[R1] [R2] a killed tab: the other is told, and the call ends after the grace period', async ({
  afterwards,
  openCall,
  room,
}) => {
  const running = await startParleyServer({
    webClientFolder: WEB_CLIENT,
    // Longer than ICE takes to notice that nothing comes any more.
    graceMilliseconds: 10_000,
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

test('[B1] a closed tab: the other is told at once', async ({ openCall }) => {
  const { caller, callee } = await openCall();
  await callee.page.goto('about:blank');
  await caller.expectPhase('ended');
});

test('[B5] a reloaded tab: the two can be in a call again', async ({ openCall, room }) => {
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

test('[R2] a person who cannot reach the server for longer than the grace period keeps the call', async ({
  afterwards,
  openCall,
  room,
}) => {
  const running = await startParleyServer({ webClientFolder: WEB_CLIENT, graceMilliseconds: 1_000 });
  afterwards(() => running.stop());
  const { caller, callee } = await openCall(running.url);
  await callee.page.context().setOffline(true);
  await expect.poll(() => running.server.membersOf(room)).toBe(1);
  await caller.expectConnected();
  await callee.expectConnected();

  await callee.page.context().setOffline(false);
  await expect.poll(() => running.server.membersOf(room)).toBe(2);
  await caller.expectConnected();
  await callee.expectConnected();
  await callee.hangUp();
  await caller.expectEnded('hung up');
});
