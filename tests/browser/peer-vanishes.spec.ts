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
    graceMilliseconds: 15_000,
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
  await expect.poll(() => running.server.membersOf(room)).toBe(0);
});

test('[R2] a closed tab: the call ends after the grace period', async ({ afterwards, openCall }) => {
  const running = await startParleyServer({ webClientFolder: WEB_CLIENT, graceMilliseconds: 1_000 });
  afterwards(() => running.stop());
  const { caller, callee } = await openCall(running.url);
  await callee.page.goto('about:blank');
  await caller.expectPhase('ended');
});

for (const role of ['caller', 'callee'] as const) {
  test(`[R4] [R7] the ${role} reloads the tab, presses Call, and is back in the call`, async ({
    openCall,
    room,
  }) => {
    const call = await openCall();
    const reloaded = call[role];
    const other = role === 'caller' ? call.callee : call.caller;
    await reloaded.page.reload();
    await reloaded.expectPhase('idle');
    await reloaded.call(room);
    await Promise.all([reloaded.expectConnected(), other.expectConnected()]);
    await reloaded.send('back again');
    await other.expectMessage('back again');
  });
}

test('[R2] [P6] a person who cannot reach the server for longer than the grace period keeps the call', async ({
  afterwards,
  openCall,
  room,
}) => {
  const running = await startParleyServer({ webClientFolder: WEB_CLIENT, graceMilliseconds: 1_000 });
  afterwards(() => running.stop());
  const { caller, callee } = await openCall(running.url);
  await callee.page.context().setOffline(true);
  await expect.poll(() => running.server.membersOf(room)).toBe(1);
  await Promise.all([caller.expectConnected(), callee.expectConnected()]);

  await callee.page.context().setOffline(false);
  await expect.poll(() => running.server.membersOf(room)).toBe(2);
  await Promise.all([caller.expectConnected(), callee.expectConnected()]);
  await callee.hangUp();
  await caller.expectEnded('hung up');
});
