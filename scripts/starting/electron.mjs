/** Electron's binary, which its package does not bring along: where it is, and how it comes. */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../run.mjs';

const PACKAGE = join(import.meta.dirname, '../../node_modules/electron');

/** Between two words on how far the download is, in milliseconds. */
const PROGRESS_INTERVAL = 3000;

/**
 * Finds the binary without loading the package, which would begin a download.
 * @param {string} [folder] of the package `electron`
 * @returns {string | null} its full path
 */
export function findElectron(folder = PACKAGE) {
  const pathFile = join(folder, 'path.txt');
  if (!existsSync(pathFile)) return null;
  const program = join(folder, 'dist', readFileSync(pathFile, 'utf8'));
  return existsSync(program) ? program : null;
}

/**
 * What keeps any Electron from showing a window here.
 * @param {NodeJS.ProcessEnv} [environment]
 * @param {NodeJS.Platform} [platform]
 * @returns {string | null} the beginning of a sentence; null when nothing does
 */
export function obstacleToElectron(environment = process.env, platform = process.platform) {
  if (platform !== 'linux') return null;
  const display = environment['DISPLAY'] || environment['WAYLAND_DISPLAY'];
  return display ? null : 'There is no display for a window';
}

/**
 * @param {string} folder
 * @returns {number} the size of all files in it, in bytes
 */
function sizeOf(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return files.reduce((sum, { parentPath, name }) => {
    const { size } = statSync(join(parentPath, name), { throwIfNoEntry: false }) ?? { size: 0 };
    return sum + size;
  }, 0);
}

/**
 * Fetches the binary, and says how far it is.
 * @returns {Promise<string | null>} its full path; null where it cannot be had, offline or behind a filter
 */
export async function fetchElectron() {
  console.log('Fetching Electron, once …');
  // The download goes to the folder for temporary files: one of its own shows how much is there.
  const folder = mkdtempSync(join(tmpdir(), 'parley-electron-'));
  const timer = setInterval(() => {
    console.log(`  ${Math.round(sizeOf(folder) / 1e6)} MB`);
  }, PROGRESS_INTERVAL);
  const env = { ...process.env, TMPDIR: folder, TEMP: folder, TMP: folder, ELECTRON_GET_NO_PROGRESS: '1' };
  try {
    await run('install-electron', [], { env, quiet: true });
    return findElectron();
  } finally {
    clearInterval(timer);
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Runs the built desktop app until it is quit.
 * @param {string} electron full path of the binary
 * @param {readonly string[]} args passed on to the app, such as an invitation
 * @returns {Promise<number>} the exit code
 */
export function runElectron(electron, args) {
  // Chromium's sandbox refuses to run as root.
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const child = spawn(electron, [...sandbox, '.', ...args], { stdio: 'inherit' });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
    process.on(signal, () => child.kill(signal));
  }
  return new Promise((resolve) => {
    child.once('error', (error) => {
      console.error(`Electron did not start: ${error.message}`);
      resolve(1);
    });
    child.once('close', (code) => resolve(code ?? 1));
  });
}
