/**
 * `npm run package`: the installers for this system, in dist/. Wants `npm run build` first. Options of electron-builder
 * are passed on: `npm run package -- --linux AppImage`.
 */
import { existsSync } from 'node:fs';
import { builderOptions } from './release/builder-options.mjs';
import { run } from './run.mjs';

const BUNDLES = ['out/main/index.js', 'out/preload/index.cjs', 'out/web/index.html'];

const missing = BUNDLES.filter((bundle) => !existsSync(bundle));
if (missing.length > 0) {
  console.error(`There is no ${missing.join(' and no ')} yet: run \`npm run build\` first.`);
  process.exitCode = 1;
} else {
  const { args, env, isSigned } = builderOptions(process.platform, process.env, process.argv.slice(2));
  console.log(isSigned ? 'Signing with the given certificate.' : 'No certificate: the app will be unsigned.');
  process.exitCode = (await run('electron-builder', args, { env })).code;
}
