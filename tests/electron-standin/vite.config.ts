import { readFileSync } from 'node:fs';
import { defineConfig, type UserConfig } from 'vite';

const here = (file: string): string => new URL(file, import.meta.url).pathname;
const electron = JSON.parse(readFileSync(here('../../node_modules/electron/package.json'), 'utf8')) as {
  version: string;
};
const outDir = here('../../out/electron-standin');

/** Files for Node, by the names that they are built to. */
function forNode(format: 'esm' | 'cjs', input: Record<string, string>): UserConfig {
  return {
    define: { ELECTRON_VERSION: JSON.stringify(electron.version) },
    ssr: { noExternal: true, external: ['electron'] },
    build: {
      ssr: true,
      outDir,
      emptyOutDir: false,
      target: 'node20',
      rolldownOptions: {
        input,
        output: { format, entryFileNames: format === 'esm' ? '[name].js' : '[name].cjs' },
      },
    },
  };
}

/** A script for one world of a page. It defines the one variable `standinWorld`. */
function forPage(name: string): UserConfig {
  return {
    build: {
      outDir: `${outDir}/renderer`,
      emptyOutDir: false,
      target: 'chrome120',
      minify: false,
      lib: {
        entry: here(`renderer/${name}.ts`),
        formats: ['iife'],
        name: 'standinWorld',
        fileName: () => `${name}.js`,
      },
    },
  };
}

/**
 * Builds one part of the stand-in, or of what its specs run, to out/electron-standin. The mode says which: the scripts
 * for Node, a script for a page, else the modules for Node.
 */
function part(mode: string): UserConfig {
  switch (mode) {
    case 'scripts':
      return forNode('cjs', {
        'fixture-app/preload': here('fixture-app/preload.ts'),
        'instrument-main': here('../e2e/support/instrument-main.ts'),
      });
    case 'main-world':
    case 'isolated-world':
      return forPage(mode);
    default:
      return forNode('esm', {
        boot: here('boot.ts'),
        'module-hook': here('module-hook.ts'),
        'utility-child': here('utility-child.ts'),
        'fixture-app/main': here('fixture-app/main.ts'),
        'fixture-app/worker': here('fixture-app/worker.ts'),
      });
  }
}

export default defineConfig(({ mode }) => ({ publicDir: false, logLevel: 'warn', ...part(mode) }));
