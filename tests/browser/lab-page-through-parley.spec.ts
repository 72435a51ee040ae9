/** The lab's page as it is, with its own and with the newest Socket.IO, calls through Parley's server. */
import { buildLabPage, SOCKET_IO_CLIENTS, type SocketIoClientVersion } from '../fixtures/lab/lab-page.ts';
import { startParleyServer } from '../fixtures/parley-server.ts';
import { makeTemporaryFolder } from '../fixtures/temporary-folder.ts';
import { LabClient } from './support/lab-client.ts';
import { expect, test } from './support/test.ts';

for (const version of Object.keys(SOCKET_IO_CLIENTS) as SocketIoClientVersion[]) {
  test(`[T1] [H1] two lab pages with Socket.IO ${version} call each other through Parley's server`, async ({
    openPage,
    afterwards,
  }) => {
    const folder = await makeTemporaryFolder();
    afterwards(() => folder.remove());
    await buildLabPage(folder.path, version);
    const parley = await startParleyServer({ webClientFolder: folder.path });
    afterwards(() => parley.stop());
    // Parley's content security policy is for its own page; the lab's has its handlers in the HTML.
    const caller = new LabClient(await openPage({ bypassCSP: true }));
    const callee = new LabClient(await openPage({ bypassCSP: true }));
    await caller.open(parley.url);
    await callee.open(parley.url);

    expect(await caller.call('lab')).toBe('created');
    expect(await callee.call('lab')).toBe('joined');
    await Promise.all([caller.expectConnected(), callee.expectConnected()]);
    await caller.send('from the caller');
    await callee.expectMessage('from the caller');
    await callee.send('from the callee');
    await caller.expectMessage('from the callee');

    await callee.hangUp();
    await caller.expectEnded();
    await expect.poll(() => parley.server.membersOf('lab')).toBe(0);

    expect(await callee.call('lab')).toBe('created');
    expect(await caller.call('lab')).toBe('joined');
    await Promise.all([caller.expectConnected(), callee.expectConnected()]);
  });
}
