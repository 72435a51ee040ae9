/** Parley's page and the lab's page call each other, through Parley's server and through the lab's. */
import { startLabServer } from '../fixtures/lab/lab-server.ts';
import type { SocketIoClientVersion } from '../fixtures/lab/lab-page.ts';
import { startParleyServer } from '../fixtures/parley-server.ts';
import { labPath, makeWebFolder } from '../fixtures/web-folder.ts';
import { LabClient } from './support/lab-client.ts';
import { expectAllReleased } from './support/media.ts';
import { ParleyPage } from './support/parley-page.ts';
import { expect, test } from './support/test.ts';

interface Way {
  readonly server: string;
  readonly version: SocketIoClientVersion;
  readonly start: (webFolder: string) => Promise<{ url: string; stop(): Promise<void> }>;
}

const WAYS: readonly Way[] = [
  {
    server: "Parley's server",
    version: '2.3.1',
    start: (webClientFolder) => startParleyServer({ webClientFolder }),
  },
  { server: "the lab's server", version: '4.8.4', start: startLabServer },
];

/** One after the other with the same two pages: each side calls once and hangs up once. */
const CALLS = [
  { caller: 'parley', hangsUp: 'lab' },
  { caller: 'lab', hangsUp: 'parley' },
] as const;

for (const { server, version, start } of WAYS) {
  test(`[X1] [X4] Parley and a lab page with Socket.IO ${version} call each other through ${server}`, async ({
    openPage,
    afterwards,
  }) => {
    const folder = await makeWebFolder(version);
    afterwards(() => folder.remove());
    const running = await start(folder.path);
    afterwards(() => running.stop());
    const parley = new ParleyPage(await openPage());
    const lab = new LabClient(await openPage({ bypassCSP: true }));
    await parley.open(running.url);
    await lab.open(new URL(labPath(version), running.url).href);

    for (const { caller, hangsUp } of CALLS) {
      await test.step(`${caller} calls, ${hangsUp} hangs up`, async () => {
        if (caller === 'parley') {
          await parley.call('lab');
          await parley.expectPhase('waiting');
          expect(await lab.call('lab')).toBe('joined');
        } else {
          expect(await lab.call('lab')).toBe('created');
          await parley.call('lab');
        }
        await Promise.all([parley.expectConnected(), lab.expectConnected()]);
        await parley.send(`from Parley to the lab as ${caller} calls`);
        await lab.expectMessage(`from Parley to the lab as ${caller} calls`);
        await lab.send(`from the lab to Parley as ${caller} calls`);
        await parley.expectMessage(`from the lab to Parley as ${caller} calls`);

        if (hangsUp === 'parley') await parley.hangUp();
        else await lab.hangUp();
        await parley.expectEnded(hangsUp === 'parley' ? 'You hung up' : 'hung up');
        await lab.expectEnded();
        await expectAllReleased(parley.page);
        await parley.leaveEnded();
      });
    }
  });
}
