/**
 * `npm start`: the app, for a person. Builds it when needed and shows it in Electron, which is fetched the first time;
 * where that cannot be, the same app is served to browsers. With options of parley-server it always is:
 * `npm start -- --port 9000`.
 */
import { endWithNpm } from './end-with-npm.mjs';
import { ensureBuilt } from './ensure-built.mjs';
import { fetchElectron, findElectron, obstacleToElectron, runElectron } from './starting/electron.mjs';
import { serveToBrowsers } from './starting/serve-to-browsers.mjs';

/**
 * @param {readonly string[]} args
 * @returns {Promise<number>} the exit code
 */
async function start(args) {
  if (!(await ensureBuilt())) return 1;
  if (args.some((arg) => arg.startsWith('-'))) return serveToBrowsers(args);
  const obstacle = obstacleToElectron();
  if (obstacle === null) {
    const electron = findElectron() ?? (await fetchElectron());
    if (electron !== null) return runElectron(electron, args);
  }
  console.log(`${obstacle ?? 'Electron cannot be fetched here'}: Parley is served to browsers instead.\n`);
  return serveToBrowsers([]);
}

endWithNpm();
process.exitCode = await start(process.argv.slice(2));
