import { readFileSync } from 'node:fs';
import { defineConfig } from 'vite';

const here = (file: string): string => new URL(file, import.meta.url).pathname;
const electron = JSON.parse(readFileSync(here('../../node_modules/electron/package.json'), 'utf8')) as {
  version: string;
};

/**
 * Builds the stand-in to out/electron-standin: by default what runs in Node, and in the modes `main-world` and
 * `isolated-world` the script of that world of a page.
 */
export default defineConfig(({ mode }) => {
  const outDir = here('../../out/electron-standin');
  if (mode === 'main-world' || mode === 'isolated-world') {
    return {
      configFile: false,
      publicDir: false,
      logLevel: 'warn',
      build: {
        outDir: `${outDir}/renderer`,
        emptyOutDir: false,
        target: 'chrome120',
        minify: false,
        lib: {
          entry: here(`renderer/${mode}.ts`),
          formats: ['iife'],
          name: 'standinWorld',
          fileName: () => `${mode}.js`,
        },
      },
    };
  }
  return {
    publicDir: false,
    logLevel: 'warn',
    define: { ELECTRON_VERSION: JSON.stringify(electron.version) },
    ssr: { noExternal: true },
    build: {
      ssr: true,
      outDir,
      emptyOutDir: false,
      target: 'node20',
      rolldownOptions: {
        input: {
          boot: here('boot.ts'),
          'module-hook': here('module-hook.ts'),
          'utility-child': here('utility-child.ts'),
        },
        output: { format: 'esm', entryFileNames: '[name].js', chunkFileNames: '[name].js' },
      },
    },
  };
});
