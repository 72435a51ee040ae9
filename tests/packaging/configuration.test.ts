import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import type { Configuration } from 'electron-builder';
import { describe, expect, test } from 'vitest';
import { readProjectFile, readProjectPackage, readProjectYaml } from './support/project-files.ts';

const configuration = readProjectYaml('electron-builder.yml') as Configuration;
const project = readProjectPackage();

/** Checks against electron-builder's own schema of its configuration, as installed. */
const validate = compileSchema();

function compileSchema() {
  const builder = createRequire(createRequire(import.meta.url).resolve('electron-builder/package.json'));
  const schema: unknown = JSON.parse(readFileSync(builder.resolve('app-builder-lib/scheme.json'), 'utf8'));
  // The schema's own style is not under test, and `typeof` describes functions, which YAML cannot hold.
  return new Ajv({ strict: false, allErrors: true, keywords: ['typeof'] }).compile(schema as object);
}

describe('electron-builder.yml', () => {
  test('fits the schema of the installed electron-builder', () => {
    validate(configuration);
    expect(validate.errors ?? []).toEqual([]);
  });

  test.each([
    ['an option that does not exist', { ...configuration, oneTouch: true }],
    ['a fuse that does not exist', { ...configuration, electronFuses: { runAsNodes: false } }],
    ['a target of the wrong type', { ...configuration, linux: { target: 7 } }],
  ])('would not fit with %s', (_, wrong) => {
    expect(validate(wrong)).toBe(false);
  });

  test('makes AppImage and deb, dmg for both kinds of Mac, and a Windows installer', () => {
    expect(configuration.linux?.target).toEqual([
      { target: 'AppImage', arch: 'x64' },
      { target: 'deb', arch: 'x64' },
    ]);
    expect(configuration.mac?.target).toEqual([{ target: 'dmg', arch: ['x64', 'arm64'] }]);
    expect(configuration.win?.target).toEqual([{ target: 'nsis', arch: 'x64' }]);
  });

  test('publishes nothing by itself', () => {
    expect(configuration.publish).toBeNull();
  });

  test('names the app as package.json does', () => {
    expect(configuration.productName).toBe(project.productName);
    expect(`${configuration.appId}.desktop`).toBe(project.desktopName);
  });

  test('has no dependency to ship: Vite bundles them all', () => {
    expect(project.dependencies ?? {}).toEqual({});
  });
});

describe('macOS entitlements', () => {
  test('are the compiler, the camera and the microphone, and nothing that weakens the hardened runtime', () => {
    const granted = readProjectFile('resources/entitlements.mac.plist').matchAll(
      /<key>(.+)<\/key>\s*<true\/>/g,
    );
    expect([...granted].map(([, key]) => key)).toEqual([
      'com.apple.security.cs.allow-jit',
      'com.apple.security.device.camera',
      'com.apple.security.device.audio-input',
    ]);
    expect(configuration.mac?.hardenedRuntime).toBe(true);
    expect(configuration.mac?.entitlements).toBe('resources/entitlements.mac.plist');
    expect(configuration.mac?.entitlementsInherit).toBe('resources/entitlements.mac.plist');
  });
});

describe('the Windows installer', () => {
  const script = readProjectFile('resources/installer.nsh');

  test('registers the same link scheme as the other platforms, and takes it away again', () => {
    expect(configuration.protocols).toEqual({
      name: 'Parley invitation',
      schemes: ['parley'],
      role: 'Viewer',
    });
    expect(configuration.nsis?.include).toBe('resources/installer.nsh');
    expect(script).toContain(
      String.raw`WriteRegStr SHELL_CONTEXT "Software\Classes\parley" "URL Protocol" ""`,
    );
    expect(script).toContain(String.raw`DeleteRegKey SHELL_CONTEXT "Software\Classes\parley"`);
  });

  test('hands a link over as one quoted argument', () => {
    expect(script).toContain(String.raw`'"$INSTDIR\${APP_EXECUTABLE_FILENAME}" "%1"'`);
  });
});
