import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, preview } from 'vite';

const configFile = fileURLToPath(new URL('./vite.config.ts', import.meta.url));

/**
 * Builds the gallery into a folder of its own, so that several can be served at once, and serves it on a free port of
 * this machine.
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function serveGallery() {
  const outDir = await mkdtemp(join(tmpdir(), 'parley-gallery-'));
  await build({ configFile, logLevel: 'warn', build: { outDir } });
  const server = await preview({
    configFile,
    logLevel: 'warn',
    build: { outDir },
    preview: { host: '127.0.0.1', port: 0 },
  });
  const url = server.resolvedUrls?.local[0];
  if (url === undefined) throw new Error('The gallery is not served.');
  return {
    url,
    close: async () => {
      await server.close();
      await rm(outDir, { recursive: true, force: true });
    },
  };
}
