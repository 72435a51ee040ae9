import { readFileSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/** The app under test, as its package.json describes it. */
export interface Application {
  /** The file that runs in the main process. */
  readonly entry: string;
  readonly name: string;
  readonly version: string;
}

interface Manifest {
  readonly name?: string;
  readonly productName?: string;
  readonly version?: string;
  readonly main?: string;
}

/**
 * Finds the app that a folder or a file of the command line names.
 * @throws {Error} when there is no such file, or no readable package.json in the folder
 */
export function findApplication(path: string): Application {
  const absolute = resolve(path);
  const isFolder = statSync(absolute).isDirectory();
  const folder = isFolder ? absolute : dirname(absolute);
  const manifest: Manifest = isFolder
    ? (JSON.parse(readFileSync(resolve(folder, 'package.json'), 'utf8')) as Manifest)
    : {};
  return {
    entry: isFolder ? resolve(folder, manifest.main ?? 'index.js') : absolute,
    name: manifest.productName ?? manifest.name ?? 'Electron',
    version: manifest.version ?? '0.0.0',
  };
}
