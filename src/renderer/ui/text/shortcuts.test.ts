import { describe, expect, it } from 'vitest';
import { SHORTCUTS, shortcutFor, type KeyPress } from './shortcuts.ts';

const press = (key: string, change: Partial<KeyPress> = {}): KeyPress => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  repeat: false,
  typing: false,
  ...change,
});

const KEYS = SHORTCUTS.flatMap(({ keys }) => keys);

describe('shortcutFor', () => {
  it.each([
    ['m', 'microphone'],
    ['M', 'microphone'],
    ['v', 'camera'],
    ['s', 'share'],
    ['c', 'chat'],
    ['f', 'fullScreen'],
    ['+', 'zoomIn'],
    ['=', 'zoomIn'],
    ['-', 'zoomOut'],
    ['0', 'zoomFit'],
    ['?', 'help'],
    ['Escape', 'close'],
  ])('%s means %s', (key, id) => {
    expect(shortcutFor(press(key))).toBe(id);
  });

  it.each(['x', 'Enter', ' ', 'Tab', 'F5', 'Dead'])('leaves %j alone', (key) => {
    expect(shortcutFor(press(key))).toBeNull();
  });

  it.each(['ctrlKey', 'metaKey', 'altKey'] as const)('leaves keys with %s alone', (modifier) => {
    for (const key of KEYS) expect(shortcutFor(press(key, { [modifier]: true }))).toBeNull();
  });

  it('switches once however long a key is held; only zooming goes on', () => {
    const repeated = KEYS.filter((key) => shortcutFor(press(key, { repeat: true })) !== null);
    expect(repeated).toEqual(['+', '=', '-']);
  });

  it('lets people type every letter, and leave by Esc', () => {
    for (const key of KEYS) {
      expect(shortcutFor(press(key, { typing: true }))).toBe(key === 'escape' ? 'close' : null);
    }
  });
});
