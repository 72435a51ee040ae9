/** No state of any screen, the desktop app's among them, has a fault that axe can find, or more than one way on. */
import { openState } from '../gallery/open-state.mjs';
import { serveGallery } from '../gallery/serve.mjs';
import { STATES, type StateName } from '../gallery/states.ts';
import { accessibilityFaults, type Theme } from './support/accessibility.ts';
import { drawnTwice } from './support/drawn-twice.ts';
import { expect, test } from './support/test.ts';
import { wrongWaysOn } from './support/way-on.ts';

// A trace would take a picture of the document before and after each look.
test.use({ trace: 'off' });

let gallery: Awaited<ReturnType<typeof serveGallery>>;

test.beforeAll(async () => {
  gallery = await serveGallery();
});
test.afterAll(async () => {
  await gallery.close();
});

const THEMES: readonly Theme[] = [
  { colorScheme: 'light', contrast: 'no-preference' },
  { colorScheme: 'dark', contrast: 'no-preference' },
  { colorScheme: 'dark', contrast: 'more' },
];

/** States of one test: few enough for all workers to end at about the same time. */
const AT_ONCE = 8;
const names = Object.keys(STATES) as StateName[];

for (let first = 0; first < names.length; first += AT_ONCE) {
  const group = names.slice(first, first + AT_ONCE);
  test(`the gallery's states from ${group.at(0)} to ${group.at(-1)} have one way on, and no violations in light, dark and dark high contrast`, async ({
    openPage,
  }) => {
    const page = await openPage({ reducedMotion: 'reduce' });
    const found: string[] = [];
    for (const state of group) {
      await openState(page, gallery.url, state, 'en');
      found.push(...(await wrongWaysOn(page, state)), ...(await accessibilityFaults(page, state, THEMES)));
    }
    expect(found).toEqual([]);
  });
}

test('in a small window notices wait behind the first one until they are asked for', async ({ openPage }) => {
  const page = await openPage({ viewport: { width: 390, height: 844 } });
  await openState(page, gallery.url, 'connected-device-notices', 'en');
  const titles = page.locator('.notice-title');
  await expect(titles).toHaveText(['You are muted']);
  const more = page.getByRole('button', { name: '2 more notices' });
  await more.focus();
  await page.keyboard.press('Enter');
  await expect(titles).toHaveText([
    'You are muted',
    'The other person only hears you',
    'The microphone was unplugged',
  ]);
  // The focus goes on to what has come.
  await expect(page.getByRole('button', { name: 'Try again' })).toBeFocused();
  await page.getByRole('button', { name: 'Dismiss' }).last().click();
  await expect(titles).toHaveCount(2);
  await page.setViewportSize({ width: 1280, height: 800 });
  await drawnTwice(page);
  await expect(titles).toHaveCount(2);
});

test('in a low window the Tab key goes down one column of the desktop form, then the other', async ({
  openPage,
}) => {
  const page = await openPage({ viewport: { width: 800, height: 600 } });
  await openState(page, gallery.url, 'desktop-start', 'en');
  await page.getByRole('textbox', { name: 'Room', exact: true }).focus();
  for (const next of ['Suggest a room name', 'Host a room', 'Your name (optional)', 'Address', 'Call']) {
    await page.keyboard.press('Tab');
    const either = page.getByRole('button', { name: next }).or(page.getByRole('textbox', { name: next }));
    await expect(either.and(page.locator(':focus'))).toBeVisible();
  }
});
