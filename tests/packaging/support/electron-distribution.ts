import { mkdir, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { NtExecutable, NtExecutableResource, Resource } from 'resedit';

/** A platform as Node names it. */
export type DesktopPlatform = 'linux' | 'darwin' | 'win32';

const LOCALES = ['en-US', 'en-GB', 'de', 'es', 'es-419', 'fr', 'it', 'ja', 'pt-BR'];
const MAC_LOCALES = ['en', 'de', 'es', 'fr', 'it', 'ja', 'pt_BR'];
const MAC_HELPERS = [
  'Electron Helper',
  'Electron Helper (GPU)',
  'Electron Helper (Plugin)',
  'Electron Helper (Renderer)',
];

/**
 * The fuses of a binary as Electron ships it: a mark to find them by, the version and number of fuses, and a digit for
 * each (https://github.com/electron/fuses). The ninth is one that electron-builder does not know yet.
 */
const FUSES = Buffer.concat([
  Buffer.from('dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX', 'latin1'),
  Buffer.from([1, 9]),
  Buffer.from('101100011', 'latin1'),
]);

/**
 * Writes what electron-builder expects of an unpacked Electron, at a thousandth of its size: the tests look at what is
 * done to it, and nobody starts it.
 * @param folder created where it does not exist
 */
export async function writeDistribution(platform: DesktopPlatform, folder: string): Promise<void> {
  switch (platform) {
    case 'linux':
      return writeLinux(folder);
    case 'darwin':
      return writeMac(folder);
    case 'win32':
      return writeWindows(folder);
  }
}

async function writeLinux(folder: string): Promise<void> {
  await writeCommonFiles(folder);
  await writeFile(path.join(folder, 'electron'), FUSES, { mode: 0o755 });
}

async function writeWindows(folder: string): Promise<void> {
  await writeCommonFiles(folder);
  const executable = NtExecutable.createEmpty(false, false);
  const resources = NtExecutableResource.from(executable);
  const version = Resource.VersionInfo.createEmpty();
  version.setStringValues({ lang: 1033, codepage: 1200 }, { ProductName: 'Electron' });
  version.outputToResourceEntries(resources.entries);
  resources.outputResource(executable);
  executable.setExtraData(Uint8Array.from(FUSES).buffer);
  await writeFile(path.join(folder, 'electron.exe'), Buffer.from(executable.generate()));
}

async function writeCommonFiles(folder: string): Promise<void> {
  await mkdir(path.join(folder, 'locales'), { recursive: true });
  await mkdir(path.join(folder, 'resources'));
  for (const locale of LOCALES) await writeFile(path.join(folder, 'locales', `${locale}.pak`), '');
  await writeLicences(folder);
}

async function writeMac(folder: string): Promise<void> {
  const contents = path.join(folder, 'Electron.app/Contents');
  const framework = path.join(contents, 'Frameworks/Electron Framework.framework');
  const frameworkResources = path.join(framework, 'Versions/A/Resources');
  await writeBundle(path.join(folder, 'Electron.app'), 'Electron');
  for (const helper of MAC_HELPERS) {
    await writeBundle(path.join(contents, 'Frameworks', `${helper}.app`), helper);
  }
  for (const resources of [path.join(contents, 'Resources'), frameworkResources]) {
    for (const locale of MAC_LOCALES) {
      await mkdir(path.join(resources, `${locale}.lproj`), { recursive: true });
      await writeFile(path.join(resources, `${locale}.lproj/locale.pak`), '');
    }
  }
  await writeFile(path.join(framework, 'Versions/A/Electron Framework'), FUSES, { mode: 0o755 });
  await symlink('Versions/A/Electron Framework', path.join(framework, 'Electron Framework'));
  await writeLicences(folder);
}

/** A macOS bundle with one program of that name. */
async function writeBundle(bundle: string, name: string): Promise<void> {
  await mkdir(path.join(bundle, 'Contents/MacOS'), { recursive: true });
  await writeFile(path.join(bundle, 'Contents/MacOS', name), '', { mode: 0o755 });
  await writeFile(
    path.join(bundle, 'Contents/Info.plist'),
    `<?xml version="1.0" encoding="UTF-8"?>
<plist version="1.0"><dict><key>CFBundleExecutable</key><string>${name}</string></dict></plist>
`,
  );
}

async function writeLicences(folder: string): Promise<void> {
  await writeFile(path.join(folder, 'LICENSE'), 'of Electron');
  await writeFile(path.join(folder, 'LICENSES.chromium.html'), 'of Chromium');
}
