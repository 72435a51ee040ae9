/** Whatever state a screen is in, one thing comes next: at most one button stands out, and each failure has its own. */
import type { Page } from '@playwright/test';
import { openState } from '../gallery/open-state.mjs';
import { serveGallery } from '../gallery/serve.mjs';
import { STATES, type StateName } from '../gallery/states.ts';
import { expect, test } from './support/test.ts';

let gallery: Awaited<ReturnType<typeof serveGallery>>;

test.beforeAll(async () => {
  gallery = await serveGallery();
});
test.afterAll(async () => {
  await gallery.close();
});

/** The failures before a call and the button that leads out of each. */
const WAYS_ON = {
  'start-bad-invitation': 'Enter the room name',
  'desktop-start-bad-invitation': 'Enter another invitation',
  'desktop-start-server-failed': 'Open it again',
  'desktop-unreachable': 'Try again',
  'desktop-not-parley': 'Change the address',
  'desktop-only-browsers': 'Open in the browser',
  'desktop-port-taken': 'Choose another port',
  'desktop-certificate-unreadable': 'Make a new certificate',
  'desktop-hosting-refused': 'Try again',
  'desktop-hosting-no-network': 'Open the network settings',
  'desktop-hosting-stopped': 'Open it again',
  'desktop-picker-denied': 'Open the settings',
  'ended-room-full': 'Choose another room',
  'ended-room-refused': 'Choose another room',
  'ended-server-busy': 'Call again',
  'ended-server-unreachable': 'Call again',
  'ended-server-incompatible': 'Reload the page',
  'ended-peer-vanished': 'Call again',
  'ended-connection-failed': 'Call again',
} as const satisfies Partial<Record<StateName, string>>;

/** The words of the buttons that stand out where the user is: in a dialog, which covers all else, or on the screen. */
function outstanding(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const place = document.querySelector('dialog[open]') ?? document;
    const buttons = [...place.querySelectorAll<HTMLElement>('.button-primary')];
    return buttons.filter((button) => button.checkVisibility()).map((button) => button.innerText);
  });
}

test('no state has two buttons that stand out, and each failure before a call has one', async ({
  openPage,
}) => {
  const page = await openPage({ reducedMotion: 'reduce' });
  const wrong: string[] = [];
  for (const state of Object.keys(STATES)) {
    await openState(page, gallery.url, state, 'en');
    const found = await outstanding(page);
    const wayOn = (WAYS_ON as Partial<Record<string, string>>)[state];
    const right = wayOn === undefined ? found.length < 2 : found.length === 1 && found[0] === wayOn;
    if (!right) wrong.push(`${state}: ${found.join(', ')}`);
  }
  expect(wrong).toEqual([]);
});

/** Things that are wrong beside what the user is at. */
const BESIDE = ['start-denied', 'start-no-camera', 'waiting-no-camera', 'connected-only-heard'] as const;

test('a device that cannot be had is told of with one button, beside what comes next', async ({
  openPage,
}) => {
  const page = await openPage({ reducedMotion: 'reduce' });
  for (const state of BESIDE) {
    await openState(page, gallery.url, state, 'en');
    const notice = page.locator('.notice-attention');
    await expect(notice).toHaveCount(1);
    await expect(notice.locator('.button')).toHaveCount(1);
  }
});
