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
    // The oldest browsers with light-dark(): rewritten for older ones it would take the theme of the page, where the call
    // screen is to be dark in both.
    target: ['chrome123', 'firefox120', 'safari17.5'],
    sourcemap: false,
    license: { fileName: 'third-party-licences.txt' },
  },
});
