/** Two of Parley's pages call each other through the lab's server, which knows none of Parley's extensions. */
import { startLabServer } from '../fixtures/lab/lab-server.ts';
import { WEB_CLIENT } from '../fixtures/web-folder.ts';
import { expectAudioToGrow } from './support/media.ts';
import { ParleyPage } from './support/parley-page.ts';
import { test } from './support/test.ts';

test("[X3] two Parley pages call each other through the lab's server, and again", async ({
  openPage,
  afterwards,
}) => {
  const server = await startLabServer(WEB_CLIENT);
  afterwards(() => server.stop());
  const caller = new ParleyPage(await openPage());
  const callee = new ParleyPage(await openPage());
  await caller.open(server.url);
  await callee.open(server.url);

  await caller.call('tea');
  await caller.expectPhase('waiting');
  await callee.call('tea');
  await Promise.all([caller.expectConnected(), callee.expectConnected()]);
  await expectAudioToGrow(caller.page);
  await expectAudioToGrow(callee.page);
  await caller.send('from the caller');
  await callee.expectMessage('from the caller');
  await callee.send('from the callee');
  await caller.expectMessage('from the callee');

  const third = new ParleyPage(await openPage());
  await third.open(server.url);
  await third.call('tea');
  await third.expectEnded('The room is full');

  await caller.hangUp();
  await caller.expectEnded('You hung up');
  await callee.expectEnded('hung up');

  await callee.callAgain();
  await callee.expectPhase('waiting');
  await caller.callAgain();
  await Promise.all([caller.expectConnected(), callee.expectConnected()]);
  await callee.hangUp();
  await caller.expectEnded('hung up');
});
