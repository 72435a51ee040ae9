import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The program that runs the app: Electron where its binary is installed, else the stand-in. */
export interface ElectronProgram {
  readonly path: string;
  readonly isStandIn: boolean;
}

/** Where the stand-in is built to, with what the specs need on Electron too. */
export const BUILT = join(import.meta.dirname, '../../../out/electron-standin');

/** Holds the stand-in as a program called `electron`, which is what Playwright asks for. */
export const STANDIN_FOLDER = join(BUILT, 'dist');

/**
 * Finds out without loading the package `electron`, which would begin a download.
 * @throws {Error} when neither is there
 */
export function findElectron(): ElectronProgram {
  const electron = join(import.meta.dirname, '../../../node_modules/electron');
  const pathFile = join(electron, 'path.txt');
  if (existsSync(pathFile)) {
    const path = join(electron, 'dist', readFileSync(pathFile, 'utf8'));
    if (existsSync(path)) return { path, isStandIn: false };
  }
  const path = join(STANDIN_FOLDER, 'electron');
  if (existsSync(path)) return { path, isStandIn: true };
  throw new Error(
    'Neither Electron nor the stand-in is there: node tests/electron-standin/build.mjs builds the latter.',
  );
}
