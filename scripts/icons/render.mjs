import { chromium } from '@playwright/test';
import { chromiumArguments, findChromium } from '../chromium.mjs';

/**
 * A square picture.
 * @typedef {object} Picture
 * @property {number} size its side in pixels
 * @property {Buffer} png as a PNG file
 * @property {Buffer} rgba its pixels row by row from the top, four bytes each, alpha not premultiplied
 */

/**
 * Draws an SVG image in Chromium, which is what the tests need anyhow: no further renderer to install.
 * @param {string} svg the image's source
 * @param {readonly { size: number, fill: number }[]} wanted the pictures to draw: side in pixels, and the share of it
 *   that the drawing takes up, from 0 to 1, centred
 * @returns {Promise<Picture[]>} in the order of `wanted`
 * @throws {Error} when no Chromium is installed or the source is not an image
 */
export async function renderSvg(svg, wanted) {
  const executablePath = findChromium();
  if (executablePath === null) {
    throw new Error('Drawing the icons needs Chromium. Install it, or name one in PARLEY_CHROMIUM.');
  }
  const browser = await chromium.launch({ executablePath, args: chromiumArguments() });
  try {
    const page = await browser.newPage();
    const drawn = await page.evaluate(drawInPage, { svg, wanted: [...wanted] });
    return drawn.map(({ size, png, rgba }) => ({
      size,
      png: Buffer.from(png, 'base64'),
      rgba: Buffer.from(rgba, 'base64'),
    }));
  } finally {
    await browser.close();
  }
}

/**
 * Runs in the page: draws every picture on a canvas of its own.
 * @param {{ svg: string, wanted: { size: number, fill: number }[] }} job
 * @returns {Promise<{ size: number, png: string, rgba: string }[]>} both in base64
 */
async function drawInPage({ svg, wanted }) {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();

  return wanted.map(({ size, fill }) => {
    const canvas = document.createElement('canvas');
    canvas.width = size;
    canvas.height = size;
    const context = canvas.getContext('2d');
    if (context === null) throw new Error('no canvas');
    const side = size * fill;
    const margin = (size - side) / 2;
    context.drawImage(image, margin, margin, side, side);
    let bytes = '';
    for (const byte of context.getImageData(0, 0, size, size).data) bytes += String.fromCodePoint(byte);
    return { size, png: canvas.toDataURL('image/png').replace(/^.*,/, ''), rgba: btoa(bytes) };
  });
}
