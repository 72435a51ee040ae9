/**
 * `npm run check`: everything that can be said about the code without running it. Each step runs whatever the others
 * say; exits with 1 when any failed.
 */
import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { run } from './run.mjs';

/** Every folder with a tsconfig.json of its own: the layers, and the tests with the scripts. */
const projects = ['src', 'tests'].flatMap((top) =>
  readdirSync(top, { recursive: true, encoding: 'utf8' })
    .filter((path) => /(^|[\\/])tsconfig\.json$/.test(path))
    .map((path) => dirname(join(top, path))),
);

/** @type {readonly { name: string, program: string, args: readonly string[] }[]} */
const steps = [
  { name: 'format', program: 'prettier', args: ['--check', '--log-level', 'warn', '.'] },
  { name: 'lint', program: 'oxlint', args: ['--type-aware', '--deny-warnings'] },
  ...projects.map((project) => ({ name: `types of ${project}`, program: 'tsc', args: ['-p', project] })),
  { name: 'imports', program: process.execPath, args: ['scripts/check-imports.mjs'] },
  { name: 'unused', program: 'knip', args: ['--treat-config-hints-as-errors'] },
];

let failed = 0;
for (const { name, program, args } of steps) {
  const started = performance.now();
  const { code, output } = await run(program, args, { quiet: true });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${code === 0 ? 'ok' : 'FAILED'}  ${name} (${seconds} s)`);
  if (code !== 0) {
    failed += 1;
    console.log(output.trimEnd().replaceAll(/^/gm, '    '));
  }
}
console.log(
  failed === 0 ? `All ${steps.length} steps passed.` : `${failed} of ${steps.length} steps failed.`,
);
process.exitCode = failed === 0 ? 0 : 1;
