import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

const repository = fileURLToPath(new URL('../../../', import.meta.url));

/** The full path of a file of the project. */
export function projectPath(name: string): string {
  return path.join(repository, name);
}

/** A text file of the project. */
export function readProjectFile(name: string): string {
  return readFileSync(projectPath(name), 'utf8');
}

/**
 * A YAML file of the project as data; a key that is there twice is an error.
 * @throws {Error} when the file is not YAML
 */
export function readProjectYaml(name: string): unknown {
  return parse(readProjectFile(name), { strict: true, uniqueKeys: true });
}

/** What these tests need of package.json. */
export interface ProjectPackage {
  readonly name: string;
  readonly productName: string;
  readonly version: string;
  readonly description: string;
  readonly desktopName: string;
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** The project's package.json. */
export function readProjectPackage(): ProjectPackage {
  return JSON.parse(readProjectFile('package.json')) as ProjectPackage;
}
