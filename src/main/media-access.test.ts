import { describe, expect, test } from 'vitest';
import { createMediaAccess } from './media-access.ts';

type Kind = 'camera' | 'microphone' | 'screen';

function gate(platform: string, granted: Partial<Record<Kind, boolean>> = {}) {
  const asked: string[] = [];
  const access = createMediaAccess({
    platform,
    systemPreferences: {
      askForMediaAccess: (kind) => {
        asked.push(kind);
        return Promise.resolve(granted[kind] ?? false);
      },
      getMediaAccessStatus: (kind) => (granted[kind] ? 'granted' : 'denied'),
    },
  });
  return { access, asked };
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

  test('says what is allowed', () => {
    const { access } = gate('darwin', { camera: true });
    expect(access.status()).toEqual({ camera: 'granted', microphone: 'denied', screen: 'denied' });
  });
});

test('Linux has nothing to ask and nothing to say', async () => {
  const { access, asked } = gate('linux');
  await expect(access.ask(['video', 'audio'])).resolves.toBe(true);
  expect(asked).toEqual([]);
  expect(access.status()).toEqual({ camera: 'unknown', microphone: 'unknown', screen: 'unknown' });
});
