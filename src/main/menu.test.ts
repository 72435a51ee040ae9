import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, test, vi } from 'vitest';
import { buildMenu, type MenuOptions } from './menu.ts';
import { de } from './messages/de.ts';
import { en } from './messages/en.ts';

function allItems(items: readonly MenuItemConstructorOptions[]): MenuItemConstructorOptions[] {
  return items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? allItems(item.submenu) : [])]);
}

function open(changes: Partial<MenuOptions> = {}) {
  const send = vi.fn<MenuOptions['send']>();
  const openLogFolder = vi.fn<() => void>();
  const menu = buildMenu({
    platform: 'linux',
    appName: 'Parley',
    words: en.menu,
    inCall: false,
    send,
    openLogFolder,
    ...changes,
  });
  return { items: allItems(menu), send, openLogFolder };
}

const CALL_COMMANDS = ['toggle-microphone', 'toggle-camera', 'toggle-screen-sharing', 'hang-up'];

describe('the menu bar', () => {
  test.each(['linux', 'win32', 'darwin'])('gives every accelerator once on %s', (platform) => {
    const keys = open({ platform }).items.flatMap(({ accelerator }) => accelerator ?? []);
    expect(keys.length).toBeGreaterThan(6);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test.each(['linux', 'win32', 'darwin'])(
    'can quit, tell about itself and open the log folder on %s',
    (platform) => {
      const { items, openLogFolder } = open({ platform });
      const roles = items.map(({ role }) => role);
      expect(roles).toEqual(expect.arrayContaining(['quit', 'about']));
      const item = items.find(({ id }) => id === 'open-log-folder');
      (item?.click as (() => void) | undefined)?.();
      expect(openLogFolder).toHaveBeenCalledOnce();
    },
  );

  test.each([true, false])('offers what fits when in a call: %s', (inCall) => {
    const { items } = open({ inCall });
    const enabled = (id: string) => items.find((item) => item.id === id)?.enabled;
    for (const id of CALL_COMMANDS) expect(enabled(id)).toBe(inCall);
    for (const id of ['host-room', 'join-address']) expect(enabled(id)).toBe(!inCall);
    expect(enabled('open-settings')).toBe(true);
  });

  test.each(['linux', 'win32', 'darwin'])(
    'leaves no text to Electron, which has only English, on %s',
    (platform) => {
      const { items } = open({ platform, words: de.menu });
      const words = items.flatMap(({ type, label = '' }) =>
        type === 'separator' ? [] : label.replace('&', ''),
      );
      const known = new Set(['Parley', ...Object.values(de.menu).map((word) => word.replace('&', ''))]);
      expect(words.filter((word) => !known.has(word))).toEqual([]);
    },
  );

  test('shows the mark of a key only where menus are opened by keys', () => {
    const labels = (platform: string) => open({ platform }).items.map(({ label }) => label);
    expect(labels('win32')).toContain('&File');
    expect(labels('darwin').join()).not.toContain('&');
  });

  test('sends each command to the window', () => {
    const { items, send } = open({ inCall: true });
    for (const id of [...CALL_COMMANDS, 'host-room', 'join-address', 'open-settings']) {
      (items.find((item) => item.id === id)?.click as (() => void) | undefined)?.();
    }
    expect(send.mock.calls.flat()).toEqual([...CALL_COMMANDS, 'host-room', 'join-address', 'open-settings']);
  });
});
