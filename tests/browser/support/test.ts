import { expect, test as base, type BrowserContextOptions, type Page } from '@playwright/test';
import { recordMedia } from './media.ts';

interface Fixtures {
  /**
   * Opens an empty page for one more person: a context of its own, so a storage and permissions of its own. An
   * uncaught error or a violation of the content security policy in any of these pages fails the test.
   */
  readonly openPage: (options?: BrowserContextOptions) => Promise<Page>;
}

/** No name is ever looked up, so that a STUN server in some configuration is never asked: tests stay on this machine. */
const NO_NAME_RESOLUTION = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1';

/** Playwright's `test` with what every spec of calls needs. */
export const test = base.extend<Fixtures>({
  launchOptions: [
    async ({ launchOptions }, provide) => {
      await provide({ ...launchOptions, args: [...(launchOptions.args ?? []), NO_NAME_RESOLUTION] });
    },
    { scope: 'worker' },
  ],
  openPage: async ({ browser }, provide) => {
    const opened: Page[] = [];
    const faults: string[] = [];
    await provide(async (options) => {
      const context = await browser.newContext(options);
      await recordMedia(context);
      const page = await context.newPage();
      opened.push(page);
      page.on('pageerror', (error) => faults.push(String(error.stack ?? error)));
      page.on('console', (message) => {
        if (message.text().includes('Content Security Policy')) faults.push(message.text());
      });
      return page;
    });
    for (const page of opened) await page.context().close();
    expect(faults, 'uncaught errors and policy violations in the pages').toEqual([]);
  },
});
export { expect } from '@playwright/test';
