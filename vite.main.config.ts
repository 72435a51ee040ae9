import { defineConfig } from 'vite';

/** Builds the desktop app's main process to out/main: index.js and the embedded server's process, without node_modules. */
export default defineConfig({
  ssr: { noExternal: true, external: ['electron', 'bufferutil', 'utf-8-validate'] },
  build: {
    ssr: true,
    outDir: 'out/main',
    emptyOutDir: true,
    target: 'node20',
    license: { fileName: 'third-party-licences.txt' },
    rolldownOptions: {
      input: { index: 'src/main/index.ts', 'server-process': 'src/main/server-process.ts' },
      output: { format: 'esm', entryFileNames: '[name].js' },
    },
  },
});
