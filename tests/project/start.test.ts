import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import { get } from 'node:https';
import { createInterface } from 'node:readline';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { makeTemporaryFolder, type TemporaryFolder } from '../fixtures/temporary-folder.ts';
import { ROOT } from './support/repository.ts';

let folder: TemporaryFolder;
beforeEach(async () => {
  folder = await makeTemporaryFolder();
});
afterEach(() => folder.remove());

/** Runs a script as its npm command does. */
function start(script: string, ...args: string[]) {
  const child = spawn(process.execPath, [script, ...args], {
    cwd: ROOT,
    env: { ...process.env, HOME: folder.path, XDG_DATA_HOME: '' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output: string[] = [];
  const lines = createInterface(child.stdout).on('line', (line) => output.push(line));
  createInterface(child.stderr).on('line', (line) => output.push(line));
  const closed = once(child, 'close').then(([code]) => code as number | null);
  return {
    output,
    closed,
    /** The first line that matches; null when it ended without one. */
    async line(pattern: RegExp): Promise<string | null> {
      for await (const line of lines) if (pattern.test(line)) return line;
      return null;
    },
    stop: () => child.kill('SIGTERM'),
  };
}

/** A page of a server whose certificate nobody has signed. */
async function statusOf(url: string): Promise<number | undefined> {
  const request = get(url, { rejectUnauthorized: false });
  const [response] = (await once(request, 'response')) as [IncomingMessage];
  response.resume();
  return response.statusCode;
}

test.each(['scripts/start.mjs', 'scripts/serve.mjs'])(
  '%s serves the app until SIGTERM, with the certificate in the home folder',
  async (script) => {
    const app = start(script, '--host', '127.0.0.1', '--port', '0');
    const url = (await app.line(/https:\/\/127\.0\.0\.1:\d+\//))?.trim() ?? '';
    expect(await statusOf(url)).toBe(200);
    await app.line(/^ *[0-9A-F]{2}(:[0-9A-F]{2}){31}$/);

    app.stop();
    expect(await app.closed).toBe(0);
  },
);

test.each(['scripts/start.mjs', 'scripts/serve.mjs'])(
  '%s says in one line what is wrong with an option',
  async (script) => {
    const app = start(script, '--port', 'many');
    expect(await app.closed).toBe(1);
    expect(app.output).toEqual(['parley-server: --port needs a number from 0 to 65535, not "many".']);
  },
);

test('npm start leaves nothing behind when npm is ended', async () => {
  const npm = spawn('npm', ['start', '--', '--host', '127.0.0.1', '--port', '0'], {
    cwd: ROOT,
    env: { ...process.env, HOME: folder.path, XDG_DATA_HOME: '' },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  // Every process of the app holds the other end of the output, so that it closes with the last of them.
  const closed = once(npm, 'close');
  let url = '';
  for await (const line of createInterface(npm.stdout)) {
    url = /https:\/\/127\.0\.0\.1:\d+\//.exec(line)?.[0] ?? url;
    if (line.includes('Stop the server')) npm.kill();
  }
  await closed;
  await expect(statusOf(url)).rejects.toThrow('ECONNREFUSED');
});
