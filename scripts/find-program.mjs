import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * Looks a program up in PATH, as a shell does.
 * @param {string} name
 * @param {NodeJS.ProcessEnv} [environment]
 * @returns {string | null} its full path
 */
export function findProgram(name, environment = process.env) {
  const folders = (environment['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return folders.map((folder) => join(folder, name)).find(isExecutable) ?? null;
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
