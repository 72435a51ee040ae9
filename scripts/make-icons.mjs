/**
 * Makes every icon of the installers from resources/icon.svg: `node scripts/make-icons.mjs`. The results are committed,
 * together with the checksums by which a test sees that they belong to the drawing.
 */
import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { encodeIcns, ICNS_SIZES } from './icons/icns.mjs';
import { encodeIco } from './icons/ico.mjs';
import { renderSvg } from './icons/render.mjs';

const LINUX_SIZES = [16, 24, 32, 48, 64, 128, 256, 512];
const WINDOWS_SIZES = [16, 20, 24, 32, 40, 48, 64, 256];
/** Apple's grid leaves a margin: 824 of 1024 pixels are drawn on. */
const MACOS_FILL = 824 / 1024;

const resources = fileURLToPath(new URL('../resources/', import.meta.url));
const source = await readFile(join(resources, 'icon.svg'), 'utf8');

const fullSizes = [...new Set([...LINUX_SIZES, ...WINDOWS_SIZES])].toSorted((a, b) => a - b);
const pictures = await renderSvg(source, [
  ...fullSizes.map((size) => ({ size, fill: 1 })),
  ...ICNS_SIZES.map((size) => ({ size, fill: MACOS_FILL })),
]);
const full = pictures.slice(0, fullSizes.length);

/** @type {Map<string, Buffer>} */
const files = new Map();
for (const { size, png } of full) {
  if (LINUX_SIZES.includes(size)) files.set(`icons/${size}x${size}.png`, png);
}
files.set('icon.ico', encodeIco(full.filter(({ size }) => WINDOWS_SIZES.includes(size))));
files.set('icon.icns', encodeIcns(pictures.slice(fullSizes.length)));

await rm(join(resources, 'icons'), { recursive: true, force: true });
await mkdir(join(resources, 'icons'), { recursive: true });
const checksums = [checksum('icon.svg', Buffer.from(source))];
for (const [name, content] of files) {
  await writeFile(join(resources, name), content);
  checksums.push(checksum(name, content));
}
await writeFile(join(resources, 'icons.sha256'), checksums.join(''));
console.log(`Made ${files.size} icon files in resources/.`);

/**
 * @param {string} name
 * @param {Buffer} content
 * @returns {string} a line as sha256sum prints and checks it
 */
function checksum(name, content) {
  return `${createHash('sha256').update(content).digest('hex')}  ${name}\n`;
}
