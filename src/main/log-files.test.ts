import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openLogFiles } from './log-files.ts';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'parley-log-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

test('one structured line for each entry, in a folder that is made', async () => {
  const logs = path.join(folder, 'logs');
  const { logger, close } = openLogFiles(logs);
  logger.info({ port: 8443 }, 'hosting');
  logger.error({ reason: 'why' }, 'broken');
  await close();
  const lines = (await readFile(path.join(logs, 'parley.log'), 'utf8')).trim().split('\n');
  expect(lines.map((line) => JSON.parse(line) as unknown)).toMatchObject([
    { port: 8443, msg: 'hosting' },
    { reason: 'why', msg: 'broken' },
  ]);
});

test('a full file makes room for the next one, and old ones go', async () => {
  const { logger, close } = openLogFiles(folder);
  const filling = 'x'.repeat(100_000);
  for (let entry = 0; entry < 100; entry++) logger.info({ filling }, 'much');
  await close();
  const files = await readdir(folder);
  const logs = files.filter((file) => file.endsWith('parley.log'));
  expect(logs.length).toBeGreaterThan(1);
  expect(logs.length).toBeLessThanOrEqual(6);
});

test('a folder that cannot be made costs only the log', async () => {
  const file = path.join(folder, 'file');
  await writeFile(file, '');
  const { logger, close } = openLogFiles(path.join(file, 'logs'));
  logger.info({}, 'lost');
  await close();
  expect(await readFile(file, 'utf8')).toBe('');
});

test('secrets and conversations never reach the file', async () => {
  const { logger, close } = openLogFiles(folder);
  const fields = [
    'candidate',
    'credential',
    'password',
    'privateKey',
    'resume',
    'sdp',
    'secret',
    'text',
    'username',
  ];
  for (const field of fields) logger.info({ [field]: 'do not tell', port: 8443 }, 'entry');
  await close();
  const content = await readFile(path.join(folder, 'parley.log'), 'utf8');
  expect(content).not.toContain('do not tell');
  expect(content.match(/\[redacted\]/g)).toHaveLength(fields.length);
  expect(content.match(/8443/g)).toHaveLength(fields.length);
});
