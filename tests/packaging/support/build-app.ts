import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify, stripVTControlCharacters } from 'node:util';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** The copy of the project that was built for these tests. */
    readonly projectFolder: string;
  }
}

/** Made by work on the project, or as large as the disk: no part of a copy. */
const NOT_COPIED = new Set([
  '.cache',
  '.git',
  'node_modules',
  'out',
  'dist',
  'test-results',
  'playwright-report',
  'coverage',
  'screenshots',
]);

const repository = fileURLToPath(new URL('../../../', import.meta.url));
const run = promisify(execFile);

/**
 * Vitest's global set-up: copies the project, sources and tests and all, to a folder of its own and builds it there.
 * So nothing that an earlier build left in out/ is packed, and no other test's build is disturbed.
 */
export default async function buildApp(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(path.join(tmpdir(), 'parley-packaging-'));
  try {
    for (const name of await readdir(repository)) {
      if (!NOT_COPIED.has(name)) {
        await cp(path.join(repository, name), path.join(folder, name), { recursive: true });
      }
    }
    await symlink(path.join(repository, 'node_modules'), path.join(folder, 'node_modules'), 'junction');
    // Lies about on many a developer's machine, and must not be shipped.
    await writeFile(path.join(folder, '.env'), 'TOKEN=not-for-others\n');
    await build(folder);
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
  project.provide('projectFolder', folder);
  return () => rm(folder, { recursive: true, force: true });
}

/**
 * Builds all bundles, with source maps that tell what went into each.
 * @throws {Error} with Vite's own words when one does not build
 */
async function build(folder: string): Promise<void> {
  const vite = path.join(folder, 'node_modules/vite/bin/vite.js');
  const configurations = (await readdir(folder)).filter((name) => /^vite(\.\w+)?\.config\.ts$/.test(name));
  const env = { ...process.env, NODE_ENV: 'production' };
  const buildOne = async (name: string): Promise<string | null> => {
    const args = [vite, 'build', '--config', name, '--sourcemap', 'hidden', '--logLevel', 'error'];
    return run(process.execPath, args, { cwd: folder, env }).then(
      () => null,
      (error: unknown) => {
        const { stderr } = error as { stderr: string };
        return `${name} does not build.\n${stripVTControlCharacters(stderr)}`;
      },
    );
  };
  // The page for guests is put beside the web client, whose build begins by emptying their folder.
  const isLater = (name: string): boolean => name.includes('.guest.');
  const failures = [
    ...(await Promise.all(configurations.filter((name) => !isLater(name)).map(buildOne))),
    ...(await Promise.all(configurations.filter(isLater).map(buildOne))),
  ];
  const problems = failures.filter((failure) => failure !== null);
  if (problems.length > 0) throw new Error(problems.join('\n'));
}
