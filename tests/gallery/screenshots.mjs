/**
 * Draws every state of the gallery in several window sizes, themes and languages into test-results/screens, for people
 * to look at: a folder for each variant, and beside it all its screens on one sheet.
 * Usage: npm run screenshots -- [part of a state's name] [part of a variant's name]
 */
import { mkdir, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { chromiumArguments, findChromium } from '../../scripts/chromium.mjs';
import { drawContactSheet } from './contact-sheet.mjs';
import { openState, stateNames } from './open-state.mjs';
import { serveGallery } from './serve.mjs';
import { VARIANTS } from './variants.mjs';

/** How many pages draw at the same time. */
const PAGES = 2;

const [wantedState = '', wantedVariant = ''] = process.argv.slice(2);
const folder = fileURLToPath(new URL('../../test-results/screens', import.meta.url));

const gallery = await serveGallery();
const executablePath = findChromium();
const browser = await chromium.launch({
  ...(executablePath === null ? {} : { executablePath }),
  args: [
    // Without permissions granted beforehand, for the preview would then turn itself on in every state.
    ...chromiumArguments().filter((argument) => argument !== '--use-fake-ui-for-media-stream'),
    '--autoplay-policy=no-user-gesture-required',
  ],
});

/** @param {import('./variants.mjs').Variant} variant */
async function draw({ name: variant, language, ...options }) {
  const context = await browser.newContext({ ...options, reducedMotion: 'reduce' });
  const first = await context.newPage();
  const states = (await stateNames(first, gallery.url)).filter((name) => name.includes(wantedState));
  await first.close();
  const fileOf = (/** @type {string} */ state) => `${folder}/${variant}/${state}.png`;
  const queue = states.values();
  const drawAll = async () => {
    const page = await context.newPage();
    for (const state of queue) {
      await openState(page, gallery.url, state, language);
      await page.screenshot({ path: fileOf(state) });
    }
    await page.close();
  };
  await Promise.all(Array.from({ length: PAGES }, drawAll));
  await drawContactSheet(
    context,
    variant,
    states.map((state) => ({ state, file: fileOf(state) })),
    options.viewport,
    `${folder}/${variant}.png`,
  );
  await context.close();
}

await mkdir(folder, { recursive: true });
try {
  for (const variant of VARIANTS.filter(({ name }) => name.includes(wantedVariant))) await draw(variant);
  await rm(`${folder}/.sheet.html`, { force: true });
} finally {
  await browser.close();
  await gallery.close();
}
process.stdout.write(`The screens are in ${folder}.\n`);
