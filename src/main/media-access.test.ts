import { describe, expect, test } from 'vitest';
import { createMediaAccess } from './media-access.ts';

type Kind = 'camera' | 'microphone' | 'screen';

function gate(platform: string, granted: Partial<Record<Kind, boolean>> = {}) {
  const asked: string[] = [];
  const opened: string[] = [];
  const access = createMediaAccess({
    platform,
    systemPreferences: {
      askForMediaAccess: (kind) => {
        asked.push(kind);
        return Promise.resolve(granted[kind] ?? false);
      },
      getMediaAccessStatus: (kind) => (granted[kind] ? 'granted' : 'denied'),
    },
    shell: {
      openExternal: (url) => {
        opened.push(url);
        return Promise.resolve();
      },
    },
  });
  return { access, asked, opened };
}

describe('macOS', () => {
  test('asks for each kind once', async () => {
    const { access, asked } = gate('darwin', { camera: true, microphone: true });
    await expect(access.ask(['video', 'audio', 'video'])).resolves.toBe(true);
    expect(asked).toEqual(['camera', 'microphone']);
  });

  test('one refusal is a refusal', async () => {
    await expect(gate('darwin', { camera: true }).access.ask(['video', 'audio'])).resolves.toBe(false);
    await expect(gate('darwin', { camera: true }).access.ask(['video'])).resolves.toBe(true);
  });

  test('says what is allowed and opens its settings', async () => {
    const { access, opened } = gate('darwin', { camera: true });
    expect(access.status()).toEqual({ camera: 'granted', microphone: 'denied', screen: 'denied' });
    await access.openSettings('screen');
    expect(opened).toEqual(['x-apple.systempreferences:com.apple.preference.security?Privacy_ScreenCapture']);
  });
});

test('Linux has nothing to ask and nothing to say', async () => {
  const { access, asked, opened } = gate('linux');
  await expect(access.ask(['video', 'audio'])).resolves.toBe(true);
  expect(asked).toEqual([]);
  expect(access.status()).toEqual({ camera: 'unknown', microphone: 'unknown', screen: 'unknown' });
  await expect(access.openSettings('camera')).rejects.toMatchObject({ code: 'link-refused' });
  expect(opened).toEqual([]);
});

test('Windows shows its own settings', async () => {
  const { access, opened } = gate('win32');
  await access.openSettings('microphone');
  expect(opened).toEqual(['ms-settings:privacy-microphone']);
});

test('a platform named like a member of every object has no settings', async () => {
  await expect(gate('constructor').access.openSettings('camera')).rejects.toMatchObject({
    code: 'link-refused',
  });
});
