import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { chromium, expect, test as base, type Browser } from '@playwright/test';
import { chromiumArguments, findChromium } from '../../../scripts/chromium.mjs';
import { recordMedia } from '../../browser/support/media.ts';
import { ParleyPage } from '../../browser/support/parley-page.ts';
import { sendSmallPictures } from '../../browser/support/small-pictures.ts';
import { makeTemporaryFolder } from '../../fixtures/temporary-folder.ts';
import { canMakeNamespaces } from './commands.ts';
import type { TestHost } from './test-host.ts';
import { TestNetwork } from './test-network.ts';

const SERVER_PROGRAM = join(import.meta.dirname, '../../../out/server/cli.js');
const PORT = 8443;

/** A person with a computer of their own. */
export interface Participant {
  readonly host: TestHost;
  readonly browser: Browser;
  readonly parley: ParleyPage;
}

/** The signaling server on a computer of its own. */
export interface NetworkServer {
  readonly host: TestHost;
  readonly url: string;
  /** Ends it as a crash does. */
  kill(): Promise<void>;
  start(): Promise<void>;
}

interface Fixtures {
  /** Keeps `undo` for the end of the test, passed or failed; the last one kept goes first. */
  readonly afterwards: (undo: () => Promise<unknown>) => void;
  readonly network: TestNetwork;
  /** Where the tests keep what lasts only as long as they do. */
  readonly folder: string;
  readonly server: NetworkServer;
  readonly anna: Participant;
  readonly ben: Participant;
  /** The two in a call: Anna is the caller. */
  readonly call: { readonly anna: Participant; readonly ben: Participant };
}

/** Playwright's `test` with three computers: the server's, Anna's and Ben's. Skipped where none can be made. */
export const test = base.extend<Fixtures>({
  afterwards: async ({ browserName: _ }, provide) => {
    const undoings: (() => Promise<unknown>)[] = [];
    await provide((undo) => undoings.push(undo));
    for (const undo of undoings.toReversed()) await undo();
  },
  folder: async ({ afterwards }, provide) => {
    const folder = await makeTemporaryFolder();
    afterwards(() => folder.remove());
    await provide(folder.path);
  },
  network: async ({ afterwards }, provide) => {
    const network = await TestNetwork.create();
    afterwards(() => network.remove());
    await provide(network);
  },
  server: async ({ network, folder, afterwards }, provide) => {
    const host = await network.addHost('server', 1);
    let running: ChildProcess | null = null;
    const server: NetworkServer = {
      host,
      url: `https://${host.address}:${PORT}/`,
      async start() {
        const values = ['--host', '0.0.0.0', '--port', String(PORT), '--json', '--data', folder];
        running = host.spawn(process.execPath, [SERVER_PROGRAM, ...values]);
        if (running.stdout === null) throw new Error('The server has no standard output.');
        await once(createInterface(running.stdout), 'line');
      },
      async kill() {
        if (running === null) return;
        const gone = once(running, 'close');
        running.kill('SIGKILL');
        await gone;
        running = null;
      },
    };
    await server.start();
    afterwards(() => server.kill());
    await provide(server);
  },
  anna: async ({ network, server, folder, afterwards }, provide) => {
    await provide(await seatParticipant('anna', 2, { network, server, folder, afterwards }));
  },
  ben: async ({ network, server, folder, afterwards }, provide) => {
    await provide(await seatParticipant('ben', 3, { network, server, folder, afterwards }));
  },
  call: async ({ anna, ben }, provide) => {
    await anna.parley.call('network');
    await anna.parley.expectPhase('waiting');
    await ben.parley.call('network');
    await Promise.all([anna.parley.expectConnected(), ben.parley.expectConnected()]);
    await provide({ anna, ben });
  },
});

test.skip(!canMakeNamespaces(), 'Network namespaces need Linux, root, iproute2, iptables and procps.');

async function seatParticipant(
  name: string,
  lastPart: number,
  { network, server, folder, afterwards }: Pick<Fixtures, 'network' | 'server' | 'folder' | 'afterwards'>,
): Promise<Participant> {
  const program = findChromium();
  if (program === null) throw new Error('No Chromium was found.');
  const host = await network.addHost(name, lastPart);
  const browser = await chromium.launch({
    executablePath: await host.writeWrapper(program, folder),
    args: chromiumArguments(),
  });
  afterwards(() => browser.close());
  const context = await browser.newContext({ ignoreHTTPSErrors: true });
  await recordMedia(context);
  await sendSmallPictures(context);
  const parley = new ParleyPage(await context.newPage());
  await parley.open(server.url);
  return { host, browser, parley };
}

/** Lets an outage last for a while, in milliseconds: its length is what the test is about. */
export function outageOf(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Runs `recover` and notes on the test's report how long it took. */
export async function timeRecovery(what: string, recover: () => Promise<void>): Promise<void> {
  const begin = performance.now();
  await recover();
  const seconds = ((performance.now() - begin) / 1000).toFixed(1);
  test.info().annotations.push({ type: 'recovery', description: `${what}: ${seconds} s` });
  console.log(`      ${what}: ${seconds} s`);
}

/** The other side's words, as the chat shows them, from the first to the last. */
export async function expectWords(participant: Participant, words: readonly string[]): Promise<void> {
  await expect
    .poll(async () => {
      const text = (await participant.parley.chat.innerText()).split('\n');
      return text.filter((line) => words.some((word) => line.trim() === word)).map((line) => line.trim());
    })
    .toEqual(words);
}

export { expect } from '@playwright/test';
