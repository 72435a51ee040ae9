import { describe, expect, test } from 'vitest';
import { builderOptions } from './builder-options.mjs';

describe('builderOptions', () => {
  test.each(['linux', 'darwin', 'win32'] as const)('never publishes from %s', (platform) => {
    expect(builderOptions(platform, {}).args.slice(0, 2)).toEqual(['--publish', 'never']);
  });

  test('gives a Mac app without a certificate a signature that names nobody, and no hardened runtime', () => {
    const { args, env, isSigned } = builderOptions('darwin', { CSC_LINK: '', APPLE_ID: '', PATH: '/bin' });
    expect(args).toEqual(
      expect.arrayContaining(['-c.mac.identity=-', '-c.mac.hardenedRuntime=false', '-c.mac.notarize=false']),
    );
    expect(env).toEqual({ PATH: '/bin', CSC_IDENTITY_AUTO_DISCOVERY: 'false' });
    expect(isSigned).toBe(false);
  });

  test('signs a Mac app with a certificate as electron-builder.yml says', () => {
    const environment = { CSC_LINK: 'certificate', CSC_KEY_PASSWORD: 'secret', APPLE_ID: 'someone' };
    expect(builderOptions('darwin', environment)).toEqual({
      args: ['--publish', 'never'],
      env: environment,
      isSigned: true,
    });
  });

  test('signs for Windows with its own certificate or the common one', () => {
    expect(builderOptions('win32', { WIN_CSC_LINK: 'certificate' }).isSigned).toBe(true);
    expect(builderOptions('win32', { CSC_LINK: 'certificate' }).isSigned).toBe(true);
    expect(builderOptions('win32', { CSC_LINK: '', WIN_CSC_LINK: '' })).toEqual({
      args: ['--publish', 'never'],
      env: { CSC_IDENTITY_AUTO_DISCOVERY: 'false' },
      isSigned: false,
    });
  });

  test('signs nothing on Linux', () => {
    expect(builderOptions('linux', { CSC_LINK: 'certificate' }).isSigned).toBe(false);
  });

  test('passes further arguments on', () => {
    expect(builderOptions('linux', {}, ['--linux', 'AppImage']).args).toEqual([
      '--publish',
      'never',
      '--linux',
      'AppImage',
    ]);
  });
});
