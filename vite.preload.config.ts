import { defineConfig } from 'vite';

/** Builds the preload to out/preload/index.cjs: one CommonJS file, as a sandboxed preload has to be. */
export default defineConfig({
  ssr: { noExternal: true, external: ['electron'] },
  build: {
    ssr: true,
    outDir: 'out/preload',
    emptyOutDir: true,
    target: 'chrome120',
    rolldownOptions: {
      input: { index: 'src/preload/index.ts' },
      output: { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false },
    },
  },
});
