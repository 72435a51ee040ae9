/**
 * Builds the stand-in for the Electron binary to out/electron-standin, and what the specs need on Electron as well:
 * `node tests/electron-standin/build.mjs`.
 */
import { chmod, cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generate } from 'selfsigned';
import { build } from 'vite';

const folder = fileURLToPath(new URL('../../out/electron-standin/', import.meta.url));
const configFile = fileURLToPath(new URL('vite.config.ts', import.meta.url));
const TEN_YEARS = 10 * 365 * 24 * 60 * 60 * 1000;

/**
 * Makes a key with a certificate. Both belong to this build and are kept nowhere else.
 * @param {string} commonName
 * @returns {Promise<{ key: string, certificate: string }>} both PEM
 */
async function makeKeyPair(commonName) {
  const made = await generate([{ name: 'commonName', value: commonName }], {
    keyType: 'ec',
    curve: 'P-256',
    algorithm: 'sha256',
    notAfterDate: new Date(Date.now() + TEN_YEARS),
  });
  return { key: made.private, certificate: made.cert };
}

await rm(folder, { recursive: true, force: true });
for (const mode of ['modules', 'scripts', 'main-world', 'isolated-world']) await build({ configFile, mode });
const [trusted, untrusted] = await Promise.all([
  makeKeyPair('stand-in, trusted'),
  makeKeyPair('stand-in, refused'),
]);
await writeFile(join(folder, 'keys.json'), JSON.stringify({ trusted, untrusted }), { mode: 0o600 });
// Playwright's Electron launcher finds the folder by ELECTRON_OVERRIDE_DIST_PATH and starts what is called `electron`.
const launcher = join(folder, 'dist', 'electron');
await mkdir(join(folder, 'dist'));
await writeFile(launcher, "#!/usr/bin/env node\nimport('../boot.js');\n");
await writeFile(join(folder, 'package.json'), '{ "type": "module" }\n');
await chmod(launcher, 0o755);
const fixtureApp = fileURLToPath(new URL('fixture-app/package.json', import.meta.url));
await cp(fixtureApp, join(folder, 'fixture-app', 'package.json'));
