/** `npm run build`: everything that is shipped, made anew in out/. */
import { rmSync } from 'node:fs';
import { build } from 'vite';

const configurations = [
  'vite.config.ts',
  'vite.guest.config.ts',
  'vite.server.config.ts',
  'vite.main.config.ts',
  'vite.preload.config.ts',
];

// Leftovers of an older build would be packed with the new one.
rmSync('out', { recursive: true, force: true });
try {
  for (const configFile of configurations) await build({ configFile, logLevel: 'warn' });
  console.log('Built the web client, the server and the desktop app to out/.');
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
