/**
 * `npm run dev`: the web client by Vite, changed in place as its files change, before a signaling server that starts
 * anew when its own do. Browsers give a page camera and microphone on http://localhost as on HTTPS.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, createServer } from 'vite';
import { endWithNpm } from './end-with-npm.mjs';
import { freePortFrom } from './free-port.mjs';

endWithNpm();
const HOST = '127.0.0.1';
// Its own folder: the build in out/ is not touched, and the server finds no web client there to serve.
const folder = mkdtempSync(join(tmpdir(), 'parley-dev-'));
const port = await freePortFrom(8443, HOST);
const origin = `https://${HOST}:${port}`;

/** @type {import('node:child_process').ChildProcess | null} */
let signaling = null;

/** Starts the signaling server, in place of the one that runs. */
async function restart() {
  if (signaling?.exitCode === null) {
    signaling.kill();
    await once(signaling, 'close');
  }
  const args = ['--enable-source-maps', join(folder, 'server', 'cli.js'), '--host', HOST];
  signaling = spawn(process.execPath, [...args, '--port', String(port)], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

const watcher = await build({
  configFile: 'vite.server.config.ts',
  logLevel: 'warn',
  build: { outDir: join(folder, 'server'), emptyOutDir: true, sourcemap: true, watch: {} },
});
if (!('on' in watcher)) throw new Error('Vite did not watch the server.');
watcher.on('event', async (event) => {
  if (event.code === 'BUNDLE_END') await restart();
});

const client = await createServer({
  configFile: 'vite.config.ts',
  server: {
    proxy: {
      // The server takes pages of its own origin only, so the proxy speaks as one.
      '/socket.io': { target: origin, secure: false, ws: true, changeOrigin: true, headers: { origin } },
    },
  },
});
await client.listen();
client.printUrls();

function stop() {
  signaling?.kill();
  rmSync(folder, { recursive: true, force: true });
  process.exit(0);
}
process.once('SIGINT', stop);
process.once('SIGTERM', stop);
