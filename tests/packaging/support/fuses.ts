import { type FuseConfig, FuseV1Options, getCurrentFuseWire } from '@electron/fuses';

/** What Parley's fuses have to be, each by its number in the wire. */
export const WANTED_FUSES = {
  [FuseV1Options.RunAsNode]: false,
  [FuseV1Options.EnableCookieEncryption]: true,
  [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
  [FuseV1Options.EnableNodeCliInspectArguments]: false,
  [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: true,
  [FuseV1Options.OnlyLoadAppFromAsar]: true,
  [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  [FuseV1Options.GrantFileProtocolExtraPrivileges]: false,
  // Unknown to electron-builder: as Electron ships it.
  8: true,
};

/** @returns the fuses of a packed binary as true (on) or false (off), by their number in the wire */
export async function readFuses(binary: string): Promise<Record<string, boolean>> {
  const wire: FuseConfig<number> = await getCurrentFuseWire(binary);
  return Object.fromEntries(
    Object.entries(wire)
      .filter(([number]) => number !== 'version')
      .map(([number, state]) => [number, String.fromCodePoint(Number(state)) === '1']),
  );
}
