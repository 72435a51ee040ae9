import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './run.mjs';

/** The files that start it all; the build is there when all of them are. */
const BUILT = [
  'out/web/index.html',
  'out/web/guest.html',
  'out/server/cli.js',
  'out/main/index.js',
  'out/preload/index.cjs',
];

/** @returns {number} when something that is built was last changed, in milliseconds since the epoch */
function lastChange() {
  const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).map((path) => join('src', path));
  const configurations = readdirSync('.').filter((name) => /^vite\..*config\.ts$/.test(name));
  return Math.max(
    ...[...sources, ...configurations, 'package-lock.json'].map((path) => statSync(path).mtimeMs),
  );
}

/**
 * Builds the app unless a build is there that is newer than every source.
 * @returns {Promise<boolean>} false when the build failed; it has said why
 */
export async function ensureBuilt() {
  const changed = lastChange();
  if (BUILT.every((path) => existsSync(path) && statSync(path).mtimeMs > changed)) return true;
  if (!existsSync('node_modules/vite')) {
    console.error('The packages that Parley is built with are not installed. Run `npm ci` first.');
    return false;
  }
  console.error('Building Parley, which takes some seconds …');
  const { code, output } = await run(process.execPath, ['scripts/build.mjs'], { quiet: true });
  if (code === 0) return true;
  console.error(`Parley could not be built:\n${output.trimEnd()}`);
  return false;
}
