import { mkdir, mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { DEFAULT_SETTINGS, formatSettings } from './settings-schema.ts';
import { openSettings } from './settings.ts';

let folder: string;
let file: string;
const logger = { info: vi.fn(), warn: vi.fn(), error: vi.fn() };
const open = () => openSettings({ file, logger, now: () => new Date('2026-11-23T10:20:30Z') });
const BROKEN = 'settings.json.broken-2026-11-23T10-20-30.000Z';

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'parley-settings-'));
  file = path.join(folder, 'data', 'settings.json');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function put(content: string): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, content);
}

test('a new installation starts with the defaults and writes nothing', async () => {
  const settings = await open();
  expect(settings.get()).toEqual(DEFAULT_SETTINGS);
  expect(settings.setAside).toBeNull();
  await expect(readdir(folder)).resolves.toEqual([]);
});

test('what was changed is there after the next start, for the user alone to read', async () => {
  const settings = await open();
  await expect(settings.update(() => ({ name: 'Ada' }))).resolves.toBe(true);
  expect((await open()).get()).toEqual({ ...DEFAULT_SETTINGS, name: 'Ada' });
  expect((await stat(file)).mode & 0o077).toBe(0);
});

test('many changes at once end in the last, without leftovers', async () => {
  const settings = await open();
  await Promise.all(
    Array.from({ length: 20 }, (_, turn) => settings.update(({ name }) => ({ name: `${name}${turn % 10}` }))),
  );
  expect((await open()).get().name).toBe('01234567890123456789');
  await expect(readdir(path.dirname(file))).resolves.toEqual(['settings.json']);
});

test('listeners hear of every change until they unsubscribe', async () => {
  const settings = await open();
  const listener = vi.fn<(changed: object) => void>();
  const unsubscribe = settings.onChange(listener);
  await settings.update(() => ({ name: 'Ada' }));
  unsubscribe();
  await settings.update(() => ({ name: 'Eve' }));
  expect(listener.mock.calls).toEqual([[{ ...DEFAULT_SETTINGS, name: 'Ada' }]]);
});

describe('a broken file', () => {
  test('is set aside with its content, and the app starts', async () => {
    await put('{"version": 1, "name": "Ada');
    const settings = await open();
    expect(settings.get()).toEqual(DEFAULT_SETTINGS);
    expect(settings.setAside).toBe(path.join(path.dirname(file), BROKEN));
    await expect(readFile(path.join(path.dirname(file), BROKEN), 'utf8')).resolves.toBe(
      '{"version": 1, "name": "Ada',
    );
  });

  test('keeps what still fits, also for the start after the next', async () => {
    const content = formatSettings({ ...DEFAULT_SETTINGS, name: 'Ada' }).replace(
      '"pins": []',
      '"pins": "none"',
    );
    await put(content);
    expect((await open()).get().name).toBe('Ada');
    const again = await open();
    expect(again.get().name).toBe('Ada');
    expect(again.setAside).toBeNull();
  });

  test('may even be a folder', async () => {
    await mkdir(file, { recursive: true });
    const settings = await open();
    expect(settings.setAside).not.toBeNull();
    await expect(settings.update(() => ({ name: 'Ada' }))).resolves.toBe(true);
  });
});

test('where nothing can be written the change holds until the app ends', async () => {
  await writeFile(path.join(folder, 'data'), 'a file in place of the folder');
  const settings = await open();
  await expect(settings.update(() => ({ name: 'Ada' }))).resolves.toBe(false);
  expect(settings.get().name).toBe('Ada');
  expect(logger.error).toHaveBeenCalled();
});
