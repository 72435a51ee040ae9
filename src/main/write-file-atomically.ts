import { rename, rm, writeFile } from 'node:fs/promises';

/**
 * Replaces a file in one step: a crash at any moment leaves the old content or the new one. Only the user may read it.
 * @throws {NodeJS.ErrnoException} when the folder cannot be written; the old file is as it was then
 */
export async function writeFileAtomically(file: string, content: string): Promise<void> {
  const partial = `${file}.${process.pid}.partial`;
  try {
    await writeFile(partial, content, { mode: 0o600, flush: true });
    await rename(partial, file);
  } catch (error) {
    await rm(partial, { force: true });
    throw error;
  }
}
