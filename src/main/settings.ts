import { mkdir, readFile, rename } from 'node:fs/promises';
import path from 'node:path';
import type { Logger } from '../signaling-server/options.ts';
import { DEFAULT_SETTINGS, formatSettings, readSettings, type Settings } from './settings-schema.ts';
import { writeFileAtomically } from './write-file-atomically.ts';

export interface SettingsOptions {
  /** Absolute path of the settings file; its folder is made when it is missing. */
  readonly file: string;
  readonly logger: Logger;
  readonly now?: () => Date;
}

/** The settings in memory, and in one file. */
export interface SettingsStore {
  /** Where a broken file was set aside when the store was opened; null when there was none. */
  readonly setAside: string | null;
  get(): Settings;
  /**
   * Changes some fields at once and writes the file.
   * @returns whether the file could be written; if not, the change holds until the app ends
   */
  update(change: (settings: Settings) => Partial<Settings>): Promise<boolean>;
  onChange(listener: (settings: Settings) => void): () => void;
  /** Resolves when everything is written. */
  flush(): Promise<void>;
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

async function readText(file: string): Promise<string | null> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    // Something that is there but cannot be read is treated like broken content.
    return isMissing(error) ? null : '';
  }
}

/**
 * Reads the settings. A broken file is set aside, never overwritten, and what of it still fits is kept. Never rejects:
 * without a readable file the app starts with what a new installation has.
 */
export async function openSettings({
  file,
  logger,
  now = () => new Date(),
}: SettingsOptions): Promise<SettingsStore> {
  let current: Settings = DEFAULT_SETTINGS;
  let setAside: string | null = null;
  let lastWrite = Promise.resolve(true);
  const listeners = new Set<(settings: Settings) => void>();

  const write = async (): Promise<boolean> => {
    try {
      await mkdir(path.dirname(file), { recursive: true });
      await writeFileAtomically(file, formatSettings(current));
      return true;
    } catch (error) {
      logger.error({ file, reason: String(error) }, 'the settings cannot be written');
      return false;
    }
  };
  // One write at a time: the last change has to be the one that stays.
  const enqueueWrite = (): Promise<boolean> => {
    lastWrite = lastWrite.then(write);
    return lastWrite;
  };
  const putAside = async (): Promise<void> => {
    const aside = `${file}.broken-${now().toISOString().replaceAll(':', '-')}`;
    try {
      await rename(file, aside);
      setAside = aside;
      logger.warn({ file, aside }, 'the settings are broken and were set aside');
      await enqueueWrite();
    } catch (error) {
      logger.error({ file, reason: String(error) }, 'the settings are broken and cannot be set aside');
    }
  };

  const text = await readText(file);
  if (text !== null) {
    const read = readSettings(text);
    current = read.settings;
    if (!read.intact) await putAside();
  }

  return {
    setAside,
    get: () => current,
    update(change) {
      current = { ...current, ...change(current) };
      for (const listener of listeners) listener(current);
      return enqueueWrite();
    },
    onChange(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    async flush() {
      await lastWrite;
    },
  };
}
