import type { BrowserContext, Page } from '@playwright/test';
import { expect, test } from './test.ts';

/** The title of the tab that Chromium's picker chooses by itself. */
const TITLE = 'A tab to share';

/**
 * `test` with a Chromium that grants only what the page's `permissions` say and refuses the rest, and whose own screen
 * picker chooses the tab of {@link openSharedTab}. (`--use-fake-ui-for-media-stream` would grant everything always.)
 */
export const testWithPermissions = test.extend({
  launchOptions: [
    async ({ launchOptions }, provide) => {
      const args = (launchOptions.args ?? []).filter((argument) => !argument.startsWith('--use-fake-ui'));
      args.push(`--auto-select-tab-capture-source-by-title=${TITLE}`);
      await provide({ ...launchOptions, args });
    },
    { scope: 'worker' },
  ],
});

/** Opens the tab that gets shared: all of it in one strong colour, with something that moves. */
export async function openSharedTab(context: BrowserContext): Promise<void> {
  const tab = await context.newPage();
  await tab.setContent(`
    <title>${TITLE}</title>
    <style>
      body { background: rgb(255, 0, 255) }
      p { animation: move 1s linear infinite alternate }
      @keyframes move { to { transform: translateX(90vw) } }
    </style>
    <p>moving</p>`);
}

/** Whether the middle of a page's video has the colour of the shared tab, as far as a video codec keeps colours. */
function hasSharedTab(page: Page, videoName: string): Promise<boolean> {
  return page.getByLabel(videoName, { exact: true }).evaluate((element: HTMLVideoElement) => {
    const context = new OffscreenCanvas(1, 1).getContext('2d');
    const { videoWidth: width, videoHeight: height } = element;
    context?.drawImage(element, width / 2, height / 2, 1, 1, 0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0] = context?.getImageData(0, 0, 1, 1).data ?? [];
    return red > 200 && green < 80 && blue > 200;
  });
}

/** Waits until a page's video shows the shared tab. */
export async function expectSharedTabIn(page: Page, videoName: string): Promise<void> {
  await expect.poll(() => hasSharedTab(page, videoName)).toBe(true);
}

/** Waits until a page's video shows something else than the shared tab. */
export async function expectNoSharedTabIn(page: Page, videoName: string): Promise<void> {
  await expect.poll(() => hasSharedTab(page, videoName)).toBe(false);
}
