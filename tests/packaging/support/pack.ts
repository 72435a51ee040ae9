import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Arch, build, type Configuration, DIR_TARGET, Platform } from 'electron-builder';
import { inject, vi } from 'vitest';
import { type DesktopPlatform, writeDistribution } from './electron-distribution.ts';
import { forbidNetwork } from './forbid-network.ts';

/** What electron-builder made. */
export interface Packed {
  /** Holds the unpacked app in a folder that electron-builder names. */
  readonly folder: string;
  /** The name that each installer gets, in the order of their making. */
  readonly installers: readonly string[];
  /** Removes the folder. */
  readonly dispose: () => Promise<void>;
}

/** What electron-builder made for Linux, and what it would give to the tools that make the installers. */
export interface PackedForLinux extends Packed {
  readonly appImage: { readonly desktopEntry: string; readonly desktopFileName: string };
  readonly deb: { readonly desktopEntry: string; readonly fpmArguments: readonly string[] };
}

/** electron-builder's `effectiveOptionComputed`, by which its own tests look at the two Linux installers. */
type LinuxOptions =
  { desktop: string; desktopFileName: string } | [fpmArguments: string[], desktopFile: string];

/**
 * Packs the app as `electron-builder` does, up to where the installers' own tools (fpm, mksquashfs) would have to be
 * downloaded.
 * @throws {Error} when electron-builder fails or wants the network
 */
export async function packForLinux(): Promise<PackedForLinux> {
  const installers: string[] = [];
  const seen: { appImage?: PackedForLinux['appImage']; deb?: PackedForLinux['deb'] } = {};
  const packed = await pack({
    platform: Platform.LINUX,
    targets: ['AppImage', 'deb'],
    arch: Arch.x64,
    installers,
    configuration: {
      artifactBuildStarted: ({ file }) => {
        installers.push(path.basename(file));
      },
      // Debian packages ask for a home page; a release has its repository's.
      extraMetadata: { homepage: 'https://parley.invalid/' },
    },
    lookAtOptions: async (options: LinuxOptions) => {
      if (Array.isArray(options)) {
        const [fpmArguments, desktopFile] = options;
        seen.deb = { fpmArguments, desktopEntry: await readFile(desktopFile, 'utf8') };
      } else {
        seen.appImage = { desktopEntry: options.desktop, desktopFileName: options.desktopFileName };
      }
    },
  });
  const { appImage, deb } = seen;
  if (appImage === undefined || deb === undefined) {
    throw new Error('electron-builder did not get as far as the installers.');
  }
  return { ...packed, appImage, deb };
}

/**
 * Packs the app for the first of the architectures of a platform whose installers can only be made there, and works
 * out the installers' names.
 * @param target the installer's configuration and file name extension
 * @throws {Error} when electron-builder fails or wants the network
 */
export function packApp(
  platform: Platform,
  archs: readonly [Arch, ...Arch[]],
  target: { readonly configuration: 'dmg' | 'nsis'; readonly extension: string },
): Promise<Packed> {
  const installers: string[] = [];
  return pack({
    platform,
    targets: [DIR_TARGET],
    arch: archs[0],
    installers,
    configuration: {
      afterPack: ({ packager }) => {
        const options = packager.config[target.configuration];
        for (const arch of archs) {
          installers.push(packager.expandArtifactNamePattern(options, target.extension, arch));
        }
      },
    },
  });
}

async function pack(job: {
  readonly platform: Platform;
  readonly targets: string[];
  readonly arch: Arch;
  readonly installers: string[];
  readonly configuration: Configuration;
  /** Called before an installer's own tool, which is then not called. */
  readonly lookAtOptions?: (options: LinuxOptions) => Promise<void>;
}): Promise<Packed> {
  const folder = await mkdtemp(path.join(tmpdir(), 'parley-pack-'));
  const dispose = () => rm(folder, { recursive: true, force: true });
  const electronDist = path.join(folder, 'electron');
  const output = path.join(folder, 'dist');

  const allowNetwork = forbidNetwork();
  await useFolderAsHome(path.join(folder, 'home'));
  try {
    await writeDistribution(nodePlatform(job.platform), electronDist);
    await build({
      projectDir: inject('projectFolder'),
      targets: job.platform.createTarget(job.targets, job.arch),
      config: { ...job.configuration, electronDist, directories: { output } },
      publish: 'never',
      effectiveOptionComputed: async (options: LinuxOptions) => {
        await job.lookAtOptions?.(options);
        return true;
      },
    });
  } catch (error) {
    await dispose();
    throw error;
  } finally {
    vi.unstubAllEnvs();
    allowNetwork();
  }
  return { folder: output, installers: job.installers, dispose };
}

function nodePlatform(platform: Platform): DesktopPlatform {
  switch (platform) {
    case Platform.LINUX:
      return 'linux';
    case Platform.MAC:
      return 'darwin';
    default:
      return 'win32';
  }
}

/** Nothing that an earlier download left on this machine helps, and the npm that electron-builder asks stays offline. */
async function useFolderAsHome(home: string): Promise<void> {
  await mkdir(home);
  for (const name of ['HOME', 'XDG_CACHE_HOME', 'ELECTRON_BUILDER_CACHE', 'electron_config_cache']) {
    vi.stubEnv(name, home);
  }
  vi.stubEnv('npm_config_offline', 'true');
  vi.stubEnv('npm_config_update_notifier', 'false');
  vi.stubEnv('CSC_IDENTITY_AUTO_DISCOVERY', 'false');
}
