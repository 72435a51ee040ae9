/** The signaling server fails, and the call does not need it. */
import { expectFramesToGrow } from '../browser/support/media.ts';
import { expect, expectWords, test, timeRecovery } from './support/test.ts';

const LOST = 'The server cannot be reached';

test('the server is killed and comes back: both join again, and the picture never stops', async ({
  call,
  server,
}) => {
  const { anna, ben } = call;
  await server.kill();
  await expect(anna.parley.page.getByText(LOST)).toBeVisible();
  await anna.parley.send('without a server');
  await expectWords(ben, ['without a server']);
  await expectFramesToGrow(anna.parley.page);
  await server.start();
  await timeRecovery('server back to joined again', async () => {
    await expect(anna.parley.page.getByText(LOST)).toBeHidden();
    await expect(ben.parley.page.getByText(LOST)).toBeHidden();
  });
  await Promise.all([anna.parley.expectConnected(), ben.parley.expectConnected()]);
});

test('the server cannot be reached while the link between the two breaks: it is mended over the call itself', async ({
  call,
  server,
}) => {
  const { anna, ben } = call;
  await server.kill();
  await expect(anna.parley.page.getByText(LOST)).toBeVisible();
  await expect(ben.parley.page.getByText(LOST)).toBeVisible();
  await ben.host.unplug();
  await anna.parley.expectPhase('reconnecting');
  await anna.parley.send('sent into the dark');
  await ben.host.plugIn();
  await timeRecovery('link back to pictures, without a server', async () => {
    await Promise.all([anna.parley.expectConnected(), ben.parley.expectConnected()]);
  });
  await expectWords(ben, ['sent into the dark']);
  await anna.parley.hangUp();
  await ben.parley.expectEnded('hung up');
});

test('the server cannot be reached at all: the caller is told', async ({ anna, server }) => {
  // The page has all its code then. What is fetched on a line that breaks goes on only with TCP's next try, which is seconds
  // later than the line.
  await anna.parley.call('nobody');
  await anna.parley.expectPhase('waiting');
  await anna.parley.hangUp();
  await anna.host.block(server.host.address);
  await anna.parley.callAgain();
  await anna.parley.expectPhase('preparing');
  await anna.parley.expectEnded('The server cannot be reached');
  await anna.host.clearFilters();
  await timeRecovery('server in reach to the room', async () => {
    await anna.parley.callAgain();
    await anna.parley.expectPhase('waiting');
  });
});
