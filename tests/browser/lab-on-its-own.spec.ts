/** The lab's page with the lab's server: the fixtures work by themselves, so a call with Parley proves something. */
import { buildLabPage } from '../fixtures/lab/lab-page.ts';
import { startLabServer, type LabServer } from '../fixtures/lab/lab-server.ts';
import { makeTemporaryFolder, type TemporaryFolder } from '../fixtures/temporary-folder.ts';
import { LabClient } from './support/lab-client.ts';
import { readTrackStates } from './support/media.ts';
import { expect, test } from './support/test.ts';

let folder: TemporaryFolder;
let server: LabServer;

test.beforeAll(async () => {
  folder = await makeTemporaryFolder();
  await buildLabPage(folder.path, '4.8.4');
  server = await startLabServer(folder.path);
});
test.afterAll(async () => {
  await server.stop();
  await folder.remove();
});

test('two lab pages see each other, chat, hang up and call again', async ({ openPage }) => {
  const caller = new LabClient(await openPage());
  const callee = new LabClient(await openPage());
  await caller.open(server.url);
  await callee.open(server.url);

  expect(await caller.call('lab')).toBe('created');
  expect(await callee.call('lab')).toBe('joined');
  await Promise.all([caller.expectConnected(), callee.expectConnected()]);
  await caller.expectMessage('*** Channel is ready ***');
  await caller.send('from the caller');
  await callee.expectMessage('from the caller');
  await callee.send('from the callee');
  await caller.expectMessage('from the callee');

  await caller.hangUp();
  await caller.expectEnded();
  await callee.expectEnded();
  for (const { page } of [caller, callee])
    expect(new Set(await readTrackStates(page))).toEqual(new Set(['ended']));

  expect(await callee.call('lab')).toBe('created');
  expect(await caller.call('lab')).toBe('joined');
  await Promise.all([caller.expectConnected(), callee.expectConnected()]);
});

test('a lab page that closes says bye, and a third one is told full', async ({ openPage }) => {
  const caller = new LabClient(await openPage());
  const callee = new LabClient(await openPage());
  const third = new LabClient(await openPage());
  for (const client of [caller, callee, third]) await client.open(server.url);

  expect(await caller.call('busy')).toBe('created');
  expect(await callee.call('busy')).toBe('joined');
  await caller.expectConnected();
  expect(await third.call('busy')).toBe('full');

  await callee.page.goto('about:blank');
  await caller.expectEnded();
});
