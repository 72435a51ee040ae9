/** `npm run serve`: the built server, headless, with parley-server's own options and log. */
import { endWithNpm } from './end-with-npm.mjs';
import { ensureBuilt } from './ensure-built.mjs';

endWithNpm();
if (await ensureBuilt()) await import(new URL('../out/server/cli.js', import.meta.url).href);
else process.exitCode = 1;
