import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** The folder that holds the repository. */
export const ROOT = path.join(import.meta.dirname, '..', '..', '..');

/** The text of a file of the repository. */
export function read(file: string): string {
  return readFileSync(path.join(ROOT, file), 'utf8');
}

/** Every file that git tracks and that is there, or would be by the next commit. */
export function trackedFiles(): string[] {
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  return listed.split('\0').filter((file) => {
    const full = path.join(ROOT, file);
    return file !== '' && existsSync(full) && statSync(full).isFile();
  });
}

export interface Manifest {
  readonly version: string;
  readonly license: string;
  readonly bin: Readonly<Record<string, string>>;
  readonly scripts: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** package.json. */
export function manifest(): Manifest {
  return JSON.parse(read('package.json')) as Manifest;
}
