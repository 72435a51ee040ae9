import { expect, test } from 'vitest';
import { createSystemSettings } from './system-settings.ts';

function settingsOf(platform: string) {
  const opened: string[] = [];
  const shell = {
    openExternal: async (url: string) => {
      opened.push(url);
      await Promise.resolve();
    },
  };
  return { settings: createSystemSettings(platform, shell), opened };
}

test.each([
  ['darwin', 'screen', 'x-apple.systempreferences:com.apple.preference.security?Privacy_ScreenCapture'],
  ['darwin', 'network', 'x-apple.systempreferences:com.apple.preference.network'],
  ['win32', 'microphone', 'ms-settings:privacy-microphone'],
  ['win32', 'network', 'ms-settings:network'],
] as const)('on %s the page of the %s is opened', async (platform, page, url) => {
  const { settings, opened } = settingsOf(platform);
  expect(settings.canOpen).toBe(true);
  await settings.open(page);
  expect(opened).toEqual([url]);
});

// The last is named like a member of every object.
test.each(['linux', 'freebsd', 'constructor'])('on %s there is nothing to be opened', async (platform) => {
  const { settings, opened } = settingsOf(platform);
  expect(settings.canOpen).toBe(false);
  await expect(settings.open('camera')).rejects.toMatchObject({ code: 'link-refused' });
  expect(opened).toEqual([]);
});
