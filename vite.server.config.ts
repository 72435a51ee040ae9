import { defineConfig } from 'vite';

/** Builds the headless server to out/server/cli.js: one bundle for plain Node that needs no node_modules. */
export default defineConfig({
  ssr: { noExternal: true, external: ['bufferutil', 'utf-8-validate'] },
  build: {
    ssr: true,
    outDir: 'out/server',
    emptyOutDir: true,
    target: 'node20',
    license: { fileName: 'third-party-licences.txt' },
    rolldownOptions: {
      input: { cli: 'src/signaling-server/cli.ts' },
      output: { format: 'esm', entryFileNames: '[name].js' },
    },
  },
});
