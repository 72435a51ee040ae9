import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { Arch, Platform } from 'electron-builder';
import { NtExecutable, NtExecutableResource, Resource } from 'resedit';
import { beforeAll, expect, test } from 'vitest';
import { archiveChecksum, filesInArchive } from './support/archive.ts';
import { readFuses, WANTED_FUSES } from './support/fuses.ts';
import { type Packed, packApp } from './support/pack.ts';
import { readProjectPackage } from './support/project-files.ts';

const { version } = readProjectPackage();
let packed: Packed;
let app: string;
let program: string;
let resources: NtExecutableResource;

beforeAll(async () => {
  packed = await packApp(Platform.WINDOWS, [Arch.x64], { configuration: 'nsis', extension: 'exe' });
  app = path.join(packed.folder, 'win-unpacked');
  program = path.join(app, 'Parley.exe');
  resources = NtExecutableResource.from(NtExecutable.from(await readFile(program)));
  return packed.dispose;
});

test('the installer is named after version, system and architecture', () => {
  expect(packed.installers).toEqual([`Parley-${version}-win-x64.exe`]);
});

test('the archive holds the app, and the program its checksum', async () => {
  const archive = path.join(app, 'resources/app.asar');
  expect(await readdir(path.join(app, 'resources'))).toEqual(['app.asar']);
  expect(filesInArchive(archive)).toContain('out/main/index.js');
  const integrity = resources.entries.find(({ type }) => type === 'INTEGRITY');
  expect(JSON.parse(Buffer.from(integrity?.bin ?? new ArrayBuffer()).toString('utf8'))).toEqual([
    { file: String.raw`resources\app.asar`, alg: 'SHA256', value: archiveChecksum(archive) },
  ]);
});

test('the program has the fuses of electron-builder.yml', async () => {
  expect(await readFuses(program)).toEqual(WANTED_FUSES);
});

test('the program has the icon in all sizes of resources/icon.ico', () => {
  const sizes = Resource.IconGroupEntry.fromEntries(resources.entries).flatMap(({ icons }) =>
    // A side of 256 pixels is written as 0.
    icons.map(({ width }) => width || 256),
  );
  expect(sizes.toSorted((a, b) => a - b)).toEqual([16, 20, 24, 32, 40, 48, 64, 256]);
});

test('the program says what it is', () => {
  const [information] = Resource.VersionInfo.fromEntries(resources.entries);
  const language = information?.getAllLanguagesForStringValues()[0] ?? { lang: 0, codepage: 0 };
  expect(information?.getStringValues(language)).toMatchObject({
    ProductName: 'Parley',
    CompanyName: 'The Parley contributors',
    LegalCopyright: 'Copyright © 2026 The Parley contributors',
  });
});

test('the Windows app comes with the interface languages and the licences', async () => {
  expect(await readdir(path.join(app, 'locales'))).toContain('de.pak');
  expect(await readdir(path.join(app, 'locales'))).not.toContain('ja.pak');
  expect(await readdir(app)).toEqual(
    expect.arrayContaining(['LICENSE.electron.txt', 'LICENSES.chromium.html']),
  );
});
