/**
 * Draws every state of the gallery in several window sizes and themes into test-results/screens, for people to look at.
 * Usage: npm run screenshots -- [part of a state's name] [part of a variant's name]
 */
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { build, preview } from 'vite';
import { chromiumArguments, findChromium } from '../../scripts/chromium.mjs';

const [wantedState = '', wantedVariant = ''] = process.argv.slice(2);
const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = `${root}test-results/screens`;
const configFile = fileURLToPath(new URL('./vite.config.ts', import.meta.url));

const SIZES = [
  { width: 1280, height: 800 },
  { width: 800, height: 600 },
  { width: 2560, height: 1440 },
  { width: 390, height: 844 },
];
const VARIANTS = SIZES.flatMap((viewport) =>
  /** @type {const} */ (['light', 'dark']).map((colorScheme) => ({
    name: `${viewport.width}x${viewport.height}-${colorScheme}`,
    viewport,
    colorScheme,
    contrast: /** @type {'more' | 'no-preference'} */ ('no-preference'),
  })),
).concat({
  name: '1280x800-contrast',
  viewport: { width: 1280, height: 800 },
  colorScheme: 'light',
  contrast: 'more',
});

await build({ configFile, logLevel: 'warn' });
const server = await preview({ configFile, logLevel: 'warn', preview: { host: '127.0.0.1', port: 0 } });
const url = server.resolvedUrls?.local[0];
if (url === undefined) throw new Error('The gallery is not served.');
const executablePath = findChromium();
const browser = await chromium.launch({
  ...(executablePath === null ? {} : { executablePath }),
  args: [
    // Without permissions granted beforehand, for the preview would then turn itself on in every state.
    ...chromiumArguments().filter((argument) => argument !== '--use-fake-ui-for-media-stream'),
    '--autoplay-policy=no-user-gesture-required',
  ],
});
await mkdir(folder, { recursive: true });
try {
  for (const { name: variant, ...options } of VARIANTS.filter(({ name }) => name.includes(wantedVariant))) {
    const context = await browser.newContext({ ...options, reducedMotion: 'reduce' });
    const page = await context.newPage();
    await page.goto(url);
    const states = await page.locator('.gallery a').allTextContents();
    for (const state of states.filter((name) => name.includes(wantedState))) {
      await page.goto(`${url}?state=${state}`);
      await page.locator('h1').first().waitFor();
      await page.waitForFunction(() =>
        [...document.querySelectorAll('video')].every(
          (video) =>
            !(video.srcObject instanceof MediaStream) ||
            video.srcObject.getVideoTracks().length === 0 ||
            video.getVideoPlaybackQuality().totalVideoFrames > 1,
        ),
      );
      await page.screenshot({ path: `${folder}/${state}-${variant}.png` });
    }
    await context.close();
  }
} finally {
  await browser.close();
  await server.close();
}
process.stdout.write(`The screens are in ${folder}.\n`);
