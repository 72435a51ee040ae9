import { findProgram } from './find-program.mjs';
import { run } from './run.mjs';

/** @typedef {import('./needs.mjs').Need} Need */

/** @returns {string | null} Debian's installer where it may be used without a question */
function debianInstaller() {
  return process.getuid?.() === 0 ? findProgram('apt-get') : null;
}

/**
 * Provides what is missing: with Debian's installer, else in each need's own way.
 * @param {readonly Need[]} needs
 * @param {string | null} [installer] path of apt-get; null where it may not be used
 * @returns {Promise<void>}
 * @throws {Error} with the whole list of what could not be provided and what to do
 */
export async function provision(needs, installer = debianInstaller()) {
  const missing = () => needs.filter((need) => !need.isMet());
  if (installer !== null && missing().length > 0) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    await run(installer, ['-qq', 'update'], { env });
    // One by one: a package that this system does not have would keep the others from being installed.
    for (const { packages } of missing()) {
      console.log(`Installing ${packages.join(', ')} for the tests …`);
      await run(installer, ['-qq', 'install', '--yes', '--no-install-recommends', ...packages], { env });
    }
  }
  for (const need of missing()) await need.fetch?.();

  const unmet = missing();
  if (unmet.length === 0) return;
  throw new Error(
    [
      'The tests need what could not be installed here:',
      ...unmet.map(({ advice }) => `  - ${advice}`),
      `On Debian or Ubuntu: sudo apt-get install ${unmet.flatMap((need) => need.packages).join(' ')}`,
    ].join('\n'),
  );
}
