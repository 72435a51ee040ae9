import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { freePortFrom } from '../free-port.mjs';

const DEFAULT_PORT = 8443;

/** pino's number for warnings; what is below is for the log of a service and not for a person. */
const WARNING = 40;

/**
 * Adds the port to the options when they name none.
 * @param {readonly string[]} args
 * @returns {Promise<string[]>}
 */
async function withPort(args) {
  const { values } = parseArgs({
    args: [...args],
    options: { host: { type: 'string', default: '0.0.0.0' }, port: { type: 'string' } },
    // The server itself judges the options.
    strict: false,
  });
  if (values.port !== undefined) return [...args];
  const port = await freePortFrom(DEFAULT_PORT, String(values.host));
  if (port !== DEFAULT_PORT) console.log(`Port ${DEFAULT_PORT} is in use: Parley takes ${port} instead.\n`);
  return [...args, '--port', String(port)];
}

/**
 * What a line of the server's log says to a person.
 * @param {string} line
 * @returns {string | null} null when it is for the log alone
 */
function wordsOf(line) {
  try {
    const { level, msg } = /** @type {{ level: number, msg: string }} */ (JSON.parse(line));
    return level >= WARNING ? msg : null;
  } catch {
    return line;
  }
}

/**
 * Serves the app to browsers until Ctrl+C or SIGTERM.
 * @param {readonly string[]} args
 * @returns {Promise<number>} the exit code
 */
export async function serveToBrowsers(args) {
  const server = spawn(process.execPath, ['out/server/cli.js', ...(await withPort(args))], {
    stdio: ['ignore', 'inherit', 'pipe'],
  });
  createInterface(server.stderr).on('line', (line) => {
    const words = wordsOf(line);
    if (words !== null) console.error(words);
  });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
    process.on(signal, () => server.kill(signal));
  }
  return new Promise((resolve) => {
    server.once('close', (code) => resolve(code ?? 1));
  });
}
