import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** Width of one screen on a sheet, in pixels: texts can just be read. */
const SCREEN_WIDTH = 480;
/** Room between two screens, with the name beneath. */
const GAP = 16;
const NAME = 24;

/**
 * Puts many screens on one picture.
 * @param {import('@playwright/test').BrowserContext} context
 * @param {string} title
 * @param {readonly { state: string, file: string }[]} screens
 * @param {{ width: number, height: number }} size of each screen, which gives its proportions
 * @param {string} target the PNG that is written
 */
export async function drawContactSheet(context, title, screens, size, target) {
  const width = Math.min(SCREEN_WIDTH, size.width);
  const height = (width * size.height) / size.width;
  // About as wide as it is high.
  const columns = Math.ceil(Math.sqrt((screens.length * (height + GAP + NAME)) / (width + GAP)));
  const figures = screens.map(
    ({ state, file }) =>
      `<figure><img src="${pathToFileURL(file).href}" width="${width}" alt=""><figcaption>${state}</figcaption></figure>`,
  );
  const html = `<!doctype html><meta charset="utf-8"><style>
    body { margin: ${GAP}px; background: #888; font: 14px sans-serif }
    main { display: grid; grid-template-columns: repeat(${columns}, ${width}px); gap: ${GAP}px }
    figure { margin: 0 } img { display: block } figcaption { height: ${NAME}px }
  </style><h1>${title}</h1><main>${figures.join('')}</main>`;
  const page = await context.newPage();
  const source = `${path.dirname(target)}/.sheet.html`;
  await writeFile(source, html);
  await page.setViewportSize({ width: columns * (width + GAP) + GAP, height: 800 });
  await page.goto(pathToFileURL(source).href);
  await page.screenshot({ path: target, fullPage: true });
  await page.close();
}
