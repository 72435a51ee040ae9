import { readdir, readFile, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { filesInArchive, readFromArchive } from './support/archive.ts';
import { readFuses, WANTED_FUSES } from './support/fuses.ts';
import { type PackedForLinux, packForLinux } from './support/pack.ts';
import { projectPath, readProjectPackage } from './support/project-files.ts';

const LARGEST_ARCHIVE_BYTES = 4 * 1024 * 1024;
const { version, description, desktopName } = readProjectPackage();

let packed: PackedForLinux;
let app: string;
let archive: string;

beforeAll(async () => {
  packed = await packForLinux();
  app = path.join(packed.folder, 'linux-unpacked');
  archive = path.join(app, 'resources/app.asar');
  return packed.dispose;
});

describe('app.asar', () => {
  test('holds the three bundles, the licence and package.json, and nothing else', async () => {
    const project = inject('projectFolder');
    const built = await Promise.all(
      ['main', 'preload', 'web'].map(async (bundle) => {
        const folder = path.join(project, 'out', bundle);
        const entries = await readdir(folder, { recursive: true, withFileTypes: true });
        return entries
          .filter((entry) => entry.isFile() && !entry.name.endsWith('.map'))
          .map((entry) => path.relative(project, path.join(entry.parentPath, entry.name)));
      }),
    );
    expect(filesInArchive(archive)).toEqual([...built.flat(), 'LICENSE', 'package.json'].toSorted());
  });

  test('has the entry points that Electron and the window load', () => {
    const files = filesInArchive(archive);
    expect(files).toContain('out/main/index.js');
    expect(files).toContain('out/preload/index.cjs');
    expect(files).toContain('out/web/index.html');
  });

  test('has no sources, tests, development files, source maps or secrets', () => {
    const unwanted =
      /(^|\/)(src|tests?|scripts|docs|node_modules|resources|\.[^/]+)\/|\.(ts|tsx|map|mjs|pem|key|crt|ya?ml|log)$|(^|\/)\.env/;
    expect(filesInArchive(archive).filter((name) => unwanted.test(name))).toEqual([]);
  });

  test('tells nothing of the machine that it was built on', () => {
    const folders = [inject('projectFolder'), projectPath('.'), homedir()].map((folder) =>
      path.resolve(folder),
    );
    for (const name of filesInArchive(archive)) {
      const text = readFromArchive(archive, name);
      for (const folder of folders) {
        // A relative path to a package, as in the bundler's comments, tells nothing and comes of the linked node_modules.
        expect(text.replaceAll(`..${folder}/`, '').includes(`${folder}/`), `${folder} in ${name}`).toBe(
          false,
        );
      }
    }
  });

  test('is smaller than 4 MB', async () => {
    const { size } = await stat(archive);
    expect(size).toBeGreaterThan(0);
    expect(size).toBeLessThan(LARGEST_ARCHIVE_BYTES);
  });

  test('has a package.json without scripts and dependencies', () => {
    const shipped = JSON.parse(readFromArchive(archive, 'package.json')) as Record<string, unknown>;
    expect(shipped).toMatchObject({ name: 'parley', version, main: 'out/main/index.js', desktopName });
    for (const key of ['scripts', 'dependencies', 'devDependencies']) expect(shipped).not.toHaveProperty(key);
  });

  test('is all that is loaded from: no code is unpacked beside it', async () => {
    expect(await readdir(path.join(app, 'resources'))).toEqual(['app.asar', 'apparmor-profile']);
  });
});

describe('the program', () => {
  test('has the fuses of electron-builder.yml, and leaves those alone that it does not know', async () => {
    expect(await readFuses(path.join(app, 'parley'))).toEqual(WANTED_FUSES);
  });

  test('comes with the languages of the interface only', async () => {
    const locales = await readdir(path.join(app, 'locales'));
    expect(locales.toSorted()).toEqual(
      ['de.pak', 'en-GB.pak', 'en-US.pak', 'es-419.pak', 'es.pak', 'fr.pak', 'it.pak'].toSorted(),
    );
  });

  test("comes with Electron's and Chromium's licences", async () => {
    expect(await readFile(path.join(app, 'LICENSE.electron.txt'), 'utf8')).toBe('of Electron');
    expect(await readFile(path.join(app, 'LICENSES.chromium.html'), 'utf8')).toBe('of Chromium');
  });
});

describe('the installers', () => {
  test('are named after version, system and architecture', () => {
    expect(packed.installers.toSorted()).toEqual([
      `Parley-${version}-linux-amd64.deb`,
      `Parley-${version}-linux-x86_64.AppImage`,
    ]);
  });
});

describe('the AppImage', () => {
  test("starts Parley with Chromium's sandbox, and opens parley: links with it", () => {
    expect(packed.appImage.desktopFileName).toBe(desktopName);
    const entry = desktopEntry(packed.appImage.desktopEntry);
    expect(entry.get('Exec')).toBe('AppRun %U');
    expect(entry.get('MimeType')).toBe('x-scheme-handler/parley;');
    expect(entry.get('X-AppImage-Version')).toBe(version);
  });
});

describe('the Debian package', () => {
  test('installs the desktop entry under the name that the desktop portals look for', () => {
    expect(installedFrom(`/usr/share/applications/${desktopName}`)).toMatch(/\.desktop$/);
    expect(Object.fromEntries(desktopEntry(packed.deb.desktopEntry))).toEqual({
      Name: 'Parley',
      GenericName: 'Video call',
      Comment: description,
      Exec: '/opt/Parley/parley %U',
      Terminal: 'false',
      Type: 'Application',
      Icon: 'parley',
      StartupWMClass: desktopName.replace(/\.desktop$/, ''),
      Keywords: 'call;video;chat;conference;webrtc;',
      MimeType: 'x-scheme-handler/parley;',
      Categories: 'Network;VideoConference;',
    });
  });

  test('installs the icon in every size', () => {
    for (const size of [16, 24, 32, 48, 64, 128, 256, 512]) {
      const source = installedFrom(`/usr/share/icons/hicolor/${size}x${size}/apps/parley.png`);
      expect(source).toMatch(new RegExp(`resources/icons/${size}x${size}\\.png$`));
    }
  });

  test('says what it is and what it needs', () => {
    expect(valuesOf('--version')).toEqual([version]);
    expect(valuesOf('--architecture')).toEqual(['amd64']);
    expect(valuesOf('--license')).toEqual(['MIT']);
    expect(valuesOf('--category')).toEqual(['net']);
    expect(valuesOf('--name')).toEqual(['parley']);
  });

  /** @returns the file that the package puts there */
  function installedFrom(destination: string): string {
    const mapping = packed.deb.fpmArguments.find((argument) => argument.endsWith(`=${destination}`));
    expect(mapping, destination).toBeDefined();
    return mapping?.slice(0, -destination.length - 1) ?? '';
  }

  function valuesOf(option: string): string[] {
    const { fpmArguments } = packed.deb;
    return fpmArguments.filter((_, index) => fpmArguments[index - 1] === option);
  }
});

/** The keys of a desktop entry (https://specifications.freedesktop.org/desktop-entry-spec). */
function desktopEntry(text: string): Map<string, string> {
  const [heading, ...lines] = text.trimEnd().split('\n');
  expect(heading).toBe('[Desktop Entry]');
  return new Map(
    lines.map((line) => {
      const equals = line.indexOf('=');
      expect(equals, line).toBeGreaterThan(0);
      return [line.slice(0, equals), line.slice(equals + 1)];
    }),
  );
}
