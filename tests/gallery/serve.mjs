import { fileURLToPath } from 'node:url';
import { build, preview } from 'vite';

const configFile = fileURLToPath(new URL('./vite.config.ts', import.meta.url));

/**
 * Builds the gallery and serves it on a free port of this machine.
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function serveGallery() {
  await build({ configFile, logLevel: 'warn' });
  const server = await preview({ configFile, logLevel: 'warn', preview: { host: '127.0.0.1', port: 0 } });
  const url = server.resolvedUrls?.local[0];
  if (url === undefined) throw new Error('The gallery is not served.');
  return { url, close: () => server.close() };
}
