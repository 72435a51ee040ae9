import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Builds the web client: one page that the signaling server serves and that the desktop app loads. */
export default defineConfig({
  root: 'src/renderer',
  base: './',
  plugins: [react()],
  build: {
    outDir: '../../out/web',
    emptyOutDir: true,
    target: 'chrome120',
    sourcemap: false,
    license: { fileName: 'third-party-licences.txt' },
  },
});
