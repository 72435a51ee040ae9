/** The signaling server goes away and comes back, or the way to it does: a call does not need it. */
import { startServerProcess, type ServerProcess } from '../fixtures/parley-server-process.ts';
import { makeTemporaryFolder } from '../fixtures/temporary-folder.ts';
import { expectFramesToGrow } from './support/media.ts';
import { ParleyPage } from './support/parley-page.ts';
import { expect, test as base } from './support/test.ts';

/** A server of the test's own, and a way to start it again on the same port with the same certificate. */
interface Restartable {
  readonly url: string;
  kill(): Promise<void>;
  restart(): Promise<void>;
}

const LOST = 'The server cannot be reached';

const test = base.extend<{ readonly ownServer: Restartable }>({
  ownServer: async ({ afterwards }, provide) => {
    const folder = await makeTemporaryFolder();
    afterwards(() => folder.remove());
    let running: ServerProcess = await startServerProcess(folder.path);
    afterwards(() => running.kill());
    const { url, port, fingerprint } = running;
    await provide({
      url,
      kill: () => running.kill(),
      async restart() {
        running = await startServerProcess(folder.path, port);
        expect(running.fingerprint).toBe(fingerprint);
      },
    });
  },
});

test('[R8] a call goes on while the server is killed and started again, and hanging up reaches the other', async ({
  openCall,
  ownServer,
}) => {
  const { caller, callee } = await openCall(ownServer.url);

  await ownServer.kill();
  await expect(caller.page.getByText(LOST)).toBeVisible();
  await expect(callee.page.getByText(LOST)).toBeVisible();
  await Promise.all([caller.expectConnected(), callee.expectConnected()]);
  await caller.send('still there?');
  await callee.expectMessage('still there?');

  await ownServer.restart();
  await expect(caller.page.getByText(LOST)).toBeHidden();
  await expect(callee.page.getByText(LOST)).toBeHidden();
  await Promise.all([caller.expectConnected(), callee.expectConnected()]);
  await callee.send('still here');
  await caller.expectMessage('still here');

  await callee.hangUp();
  await caller.expectEnded('hung up');
});

test('hanging up reaches the other even while the server is gone', async ({ openCall, ownServer }) => {
  const { caller, callee } = await openCall(ownServer.url);
  await ownServer.kill();
  await expect(callee.page.getByText(LOST)).toBeVisible();
  await caller.hangUp();
  await caller.expectEnded('You hung up');
  await callee.expectPhase('ended');
});

test('[R8] someone who waits while the server starts again can still be called', async ({
  openPage,
  ownServer,
  room,
}) => {
  const caller = new ParleyPage(await openPage());
  await caller.open(ownServer.url);
  await caller.call(room);
  await caller.expectPhase('waiting');
  await ownServer.kill();
  const lost = caller.page.getByRole('heading', { name: LOST });
  await expect(lost).toBeVisible();
  await expect(caller.status('Trying to reach the server again')).toBeVisible();
  await ownServer.restart();
  await expect(lost).toBeHidden();

  const callee = new ParleyPage(await openPage());
  await callee.open(ownServer.url);
  await callee.call(room);
  await Promise.all([caller.expectConnected(), callee.expectConnected()]);
});

test('[R3] [R4] a page that is offline for a while keeps its call', async ({ openCall, ownServer }) => {
  const { caller, callee } = await openCall(ownServer.url);
  await callee.page.context().setOffline(true);
  await expect(callee.page.getByText(LOST)).toBeVisible();
  await Promise.all([expectFramesToGrow(caller.page), expectFramesToGrow(callee.page)]);
  await callee.page.context().setOffline(false);
  await expect(callee.page.getByText(LOST)).toBeHidden();
  await Promise.all([caller.expectConnected(), callee.expectConnected()]);
  await caller.hangUp();
  await callee.expectEnded('hung up');
});

test('a server that is not there: the page says so', async ({ openPage, ownServer, room }) => {
  const page = new ParleyPage(await openPage());
  await page.open(ownServer.url);
  await ownServer.kill();
  await page.call(room);
  await page.expectEnded('The server cannot be reached');
});
