import path from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig, type Rolldown } from 'vite';

/** Files of the page that are asked for early, each with the modules at which it begins. */
const EARLY_CHUNKS = {
  /** Before anything is shown. */
  start: ['main.tsx'],
  /** As soon as something is shown. */
  preview: ['call/controller.ts', 'ui/devices/device-picks.tsx'],
};

/** Modules and all that they import, but for what is fetched only when it is asked for. */
function withImports(entries: readonly string[], context: Rolldown.ChunkingContext): ReadonlySet<string> {
  const found = new Set(entries.map((entry) => path.join(import.meta.dirname, 'src/renderer', entry)));
  // A set is walked in order, what is added on the way included.
  for (const id of found) {
    for (const imported of context.getModuleInfo(id)?.importedIds ?? []) found.add(imported);
  }
  return found;
}

/** One file for each early chunk: it compresses better than the many small ones that the bundler would make. */
const groups = Object.entries(EARLY_CHUNKS).map(([name, entries], index, all) => {
  let modules: ReadonlySet<string> | undefined;
  return {
    debugName: name,
    priority: all.length - index,
    name: (id: string, context: Rolldown.ChunkingContext): string | null => {
      modules ??= withImports(entries, context);
      return modules.has(id) ? name : null;
    },
  };
});

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
    // All of these know it by themselves.
    modulePreload: { polyfill: false },
    sourcemap: false,
    license: { fileName: 'third-party-licences.txt' },
    rolldownOptions: { output: { codeSplitting: { groups } } },
  },
});
