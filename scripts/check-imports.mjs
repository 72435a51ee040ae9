/** Checks the import rules of scripts/imports/layers.mjs over the whole repository; exits with 1 on any violation. */
import { readdirSync, readFileSync } from 'node:fs';
import { findViolations } from './imports/find-violations.mjs';

const folders = ['src', 'tests', 'scripts'];
const paths = [
  ...readdirSync('.'),
  ...folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(
      (path) => `${folder}/${path.replaceAll('\\', '/')}`,
    ),
  ),
].filter((path) => /\.(tsx?|mjs)$/.test(path));
const violations = findViolations(new Map(paths.map((path) => [path, readFileSync(path, 'utf8')])));

for (const violation of violations) console.error(violation);
console.log(`${paths.length} modules, ${violations.length} violations of the import rules`);
process.exitCode = violations.length === 0 ? 0 : 1;
