import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { Arch, Platform } from 'electron-builder';
import { beforeAll, describe, expect, test } from 'vitest';
import { archiveChecksum, filesInArchive } from './support/archive.ts';
import { readFuses, WANTED_FUSES } from './support/fuses.ts';
import { type Packed, packApp } from './support/pack.ts';
import { projectPath, readProjectPackage } from './support/project-files.ts';

const { version } = readProjectPackage();
let packed: Packed;
let app: string;
let contents: string;
let properties: string;

beforeAll(async () => {
  packed = await packApp(Platform.MAC, [Arch.arm64, Arch.x64], { configuration: 'dmg', extension: 'dmg' });
  app = path.join(packed.folder, 'mac-arm64/Parley.app');
  contents = path.join(app, 'Contents');
  properties = await readFile(path.join(contents, 'Info.plist'), 'utf8');
  return packed.dispose;
});

test('the disk images are named after version, system and architecture', () => {
  expect(packed.installers).toEqual([`Parley-${version}-mac-arm64.dmg`, `Parley-${version}-mac-x64.dmg`]);
});

describe('the app', () => {
  test('says who it is', () => {
    expect(property('CFBundleIdentifier')).toBe('app.parley.Parley');
    expect(property('CFBundleName')).toBe('Parley');
    expect(property('CFBundleShortVersionString')).toBe(version);
    expect(property('LSApplicationCategoryType')).toBe('public.app-category.social-networking');
  });

  test.each(['Camera', 'Microphone', 'AudioCapture', 'LocalNetwork'])(
    'explains why it wants the %s',
    (what) => {
      expect(property(`NS${what}UsageDescription`)).toMatch(/^Parley .+ calling.*\.$/);
    },
  );

  test('opens parley: links', () => {
    expect(properties).toMatch(
      /<key>CFBundleURLSchemes<\/key>\s*<array>\s*<string>parley<\/string>\s*<\/array>/,
    );
  });

  test('holds the same kind of archive as on Linux, and its checksum', () => {
    const archive = path.join(contents, 'Resources/app.asar');
    expect(filesInArchive(archive)).toContain('out/main/index.js');
    expect(properties).toMatch(
      /<key>ElectronAsarIntegrity<\/key>\s*<dict>\s*<key>Resources\/app\.asar<\/key>/,
    );
    expect(property('hash')).toBe(archiveChecksum(archive));
  });

  test('has the fuses of electron-builder.yml', async () => {
    expect(await readFuses(app)).toEqual(WANTED_FUSES);
  });

  test('has its icon', async () => {
    const icon = await readFile(path.join(contents, 'Resources', property('CFBundleIconFile')));
    expect(icon.equals(await readFile(projectPath('resources/icon.icns')))).toBe(true);
  });

  test("comes with the interface's languages only", async () => {
    const resources = await readdir(path.join(contents, 'Resources'));
    expect(resources.filter((name) => name.endsWith('.lproj')).toSorted()).toEqual(
      ['de', 'en', 'es', 'fr', 'it'].map((language) => `${language}.lproj`),
    );
  });

  /** The text of a key of Info.plist, and nothing where the key is missing. */
  function property(key: string): string {
    return new RegExp(`<key>${key}</key>\\s*<string>([^<]*)</string>`).exec(properties)?.[1] ?? '';
  }
});
