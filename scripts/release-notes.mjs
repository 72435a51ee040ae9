/**
 * `node scripts/release-notes.mjs v1.2.3`: prints what CHANGELOG.md says about that version. Exits with 1 when the tag
 * is not that of package.json's version or there is nothing to print: such a release must not be made.
 */
import { readFileSync } from 'node:fs';
import { releaseNotes } from './release/notes.mjs';

const { version } = /** @type {{ version: string }} */ (JSON.parse(readFileSync('package.json', 'utf8')));
try {
  console.log(releaseNotes(process.argv[2] ?? '', version, readFileSync('CHANGELOG.md', 'utf8')));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
