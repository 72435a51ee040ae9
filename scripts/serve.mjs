/** `npm run serve`: the built server, headless, with parley-server's own options and log. */
import { ensureBuilt } from './ensure-built.mjs';

if (await ensureBuilt()) await import(new URL('../out/server/cli.js', import.meta.url).href);
else process.exitCode = 1;
