/** What signs an app: certificates as electron-builder reads them, and the account with which Apple notarises. */
const SIGNING_VARIABLES = new Set([
  'CSC_LINK',
  'CSC_KEY_PASSWORD',
  'CSC_NAME',
  'WIN_CSC_LINK',
  'WIN_CSC_KEY_PASSWORD',
  'APPLE_ID',
  'APPLE_APP_SPECIFIC_PASSWORD',
  'APPLE_TEAM_ID',
]);

/**
 * macOS on Apple silicon runs nothing unsigned, so an app without a certificate gets a signature that names nobody.
 * The hardened runtime would then refuse to load Electron's framework, since the two name no common team.
 */
const NAMELESS_MAC_SIGNATURE = ['-c.mac.identity=-', '-c.mac.hardenedRuntime=false', '-c.mac.notarize=false'];

/**
 * How electron-builder is to be called: signed where there is a certificate, and never publishing.
 * @param {NodeJS.Platform} platform
 * @param {NodeJS.ProcessEnv} environment
 * @param {readonly string[]} [extra] further arguments of electron-builder
 * @returns {{ args: string[], env: NodeJS.ProcessEnv, isSigned: boolean }}
 */
export function builderOptions(platform, environment, extra = []) {
  // A secret that a workflow does not have comes as an empty variable, which electron-builder takes for a file name.
  const env = Object.fromEntries(
    Object.entries(environment).filter(([name, value]) => !SIGNING_VARIABLES.has(name) || value !== ''),
  );
  const certificates =
    platform === 'win32'
      ? ['CSC_LINK', 'WIN_CSC_LINK']
      : platform === 'darwin'
        ? ['CSC_LINK', 'CSC_NAME']
        : [];
  const isSigned = certificates.some((name) => env[name] !== undefined);
  if (!isSigned) env['CSC_IDENTITY_AUTO_DISCOVERY'] = 'false';
  const signature = platform === 'darwin' && !isSigned ? NAMELESS_MAC_SIGNATURE : [];
  return { args: ['--publish', 'never', ...signature, ...extra], env, isSigned };
}
