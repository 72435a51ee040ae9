import type { Session } from 'electron';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { installPermissions } from './permissions.ts';

type Check = (contents: null, permission: string, origin: string, details: object) => boolean;
type Request = (
  contents: null,
  permission: string,
  decide: (granted: boolean) => void,
  details: object,
) => void;

const PAGE = 'app://parley/index.html';
const ALLOWED = [
  'media',
  'display-capture',
  'notifications',
  'clipboard-sanitized-write',
  'fullscreen',
  'speaker-selection',
  'screen-wake-lock',
  'local-network',
  'local-network-access',
  'loopback-network',
];
const DENIED = [
  'clipboard-read',
  'deprecated-sync-clipboard-read',
  'geolocation',
  'midi',
  'midiSysex',
  'hid',
  'serial',
  'usb',
  'fileSystem',
  'openExternal',
  'pointerLock',
  'keyboardLock',
  'idle-detection',
  'storage-access',
  'top-level-storage-access',
  'window-management',
  'captured-surface-control',
  'background-sync',
  'unknown',
  'something new',
];

let check: Check;
let request: Request;
const askSystem = vi.fn<(mediaTypes: readonly ('video' | 'audio')[]) => Promise<boolean>>();

beforeEach(() => {
  askSystem.mockReset().mockResolvedValue(true);
  const session = {
    setPermissionCheckHandler: (handler: unknown) => {
      check = handler as Check;
    },
    setPermissionRequestHandler: (handler: unknown) => {
      request = handler as Request;
    },
  } as unknown as Session;
  installPermissions({ session, askSystem, logger: { info: vi.fn(), warn: vi.fn(), error: vi.fn() } });
});

function ask(permission: string, details: object): Promise<boolean> {
  return new Promise((resolve) => {
    request(null, permission, resolve, { isMainFrame: true, requestingUrl: PAGE, ...details });
  });
}

describe.each(ALLOWED)('%s', (permission) => {
  test('is granted to the app alone', async () => {
    expect(check(null, permission, 'app://parley/', {})).toBe(true);
    expect(check(null, permission, 'https://evil.example/', {})).toBe(false);
    expect(check(null, permission, '', {})).toBe(false);
    await expect(ask(permission, {})).resolves.toBe(true);
    await expect(ask(permission, { requestingUrl: 'https://evil.example/' })).resolves.toBe(false);
    await expect(ask(permission, { isMainFrame: false })).resolves.toBe(false);
  });
});

test.each(DENIED)('%s is denied to the app as well', async (permission) => {
  expect(check(null, permission, 'app://parley/', {})).toBe(false);
  await expect(ask(permission, {})).resolves.toBe(false);
});

describe('camera and microphone', () => {
  test('are granted when the operating system grants them', async () => {
    await expect(ask('media', { mediaTypes: ['video', 'audio'] })).resolves.toBe(true);
    expect(askSystem.mock.calls).toEqual([[['video', 'audio']]]);
  });

  test('are denied when the operating system denies them or cannot be asked', async () => {
    askSystem.mockResolvedValueOnce(false);
    await expect(ask('media', { mediaTypes: ['video'] })).resolves.toBe(false);
    askSystem.mockRejectedValueOnce(new Error('no answer'));
    await expect(ask('media', { mediaTypes: ['video'] })).resolves.toBe(false);
  });

  test('of another page are not even asked for', async () => {
    await expect(
      ask('media', { mediaTypes: ['video'], requestingUrl: 'https://evil.example/' }),
    ).resolves.toBe(false);
    expect(askSystem).not.toHaveBeenCalled();
  });
});
