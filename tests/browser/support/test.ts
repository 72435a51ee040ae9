import { expect, test as base, type BrowserContextOptions, type Page } from '@playwright/test';
import { startServerProcess, type ServerProcess } from '../../fixtures/parley-server-process.ts';
import { makeTemporaryFolder } from '../../fixtures/temporary-folder.ts';
import { recordMedia } from './media.ts';
import { ParleyPage } from './parley-page.ts';
import { sendSmallPictures } from './small-pictures.ts';

/** Two pages in a call with each other. */
interface Call {
  readonly caller: ParleyPage;
  readonly callee: ParleyPage;
}

interface Fixtures {
  /** Keeps `undo` for the end of the test, passed or failed; the last one kept goes first. */
  readonly afterwards: (undo: () => Promise<unknown>) => void;
  /**
   * Opens an empty page for one more person: a context of its own, so a storage and permissions of its own. An
   * uncaught error or a violation of the content security policy in any of these pages fails the test.
   */
  readonly openPage: (options?: BrowserContextOptions) => Promise<Page>;
  /** The name of a room that no other test uses. */
  readonly room: string;
  /** Brings two people into a call in {@link room}, through the built server or the one at `url`. */
  readonly openCall: (url?: string) => Promise<Call>;
}

interface WorkerFixtures {
  /** The built server, one for all tests of a worker. */
  readonly server: ServerProcess;
}

/** Playwright's `test` with what every spec of calls needs. */
export const test = base.extend<Fixtures, WorkerFixtures>({
  server: [
    async ({ browserName: _ }, provide) => {
      const folder = await makeTemporaryFolder();
      const server = await startServerProcess(folder.path);
      await provide(server);
      await server.stop();
      await folder.remove();
    },
    { scope: 'worker' },
  ],
  afterwards: async ({ browserName: _ }, provide) => {
    const undoings: (() => Promise<unknown>)[] = [];
    await provide((undo) => undoings.push(undo));
    for (const undo of undoings.toReversed()) await undo();
  },
  openPage: async ({ browser, afterwards }, provide) => {
    const faults: string[] = [];
    await provide(async (options) => {
      const context = await browser.newContext(options);
      afterwards(() => context.close());
      await recordMedia(context);
      await sendSmallPictures(context);
      const page = await context.newPage();
      page.on('pageerror', (error) => faults.push(error.stack ?? error.message));
      page.on('console', (message) => {
        if (message.text().includes('Content Security Policy')) faults.push(message.text());
      });
      return page;
    });
    expect(faults, 'uncaught errors and policy violations in the pages').toEqual([]);
  },
  room: async ({ browserName: _ }, provide, { testId }) => {
    await provide(`room ${testId}`);
  },
  openCall: async ({ openPage, room, server }, provide) => {
    await provide(async (url = server.url) => {
      const caller = new ParleyPage(await openPage());
      const callee = new ParleyPage(await openPage());
      await caller.open(url);
      await caller.call(room);
      await caller.expectPhase('waiting');
      await callee.open(url);
      await callee.call(room);
      await Promise.all([caller.expectConnected(), callee.expectConnected()]);
      return { caller, callee };
    });
  },
});
export { expect } from '@playwright/test';
