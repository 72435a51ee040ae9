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

describe('shortcutFor', () => {
  it.each([
    ['m', 'microphone'],
    ['M', 'microphone'],
    ['v', 'camera'],
    ['s', 'share'],
    ['c', 'chat'],
    ['f', 'fullScreen'],
    ['?', 'help'],
    ['Escape', 'close'],
  ])('%s means %s', (key, id) => {
    expect(shortcutFor(press(key))).toBe(id);
  });

  it.each(['x', 'Enter', ' ', 'Tab', 'F5', 'Dead'])('leaves %j alone', (key) => {
    expect(shortcutFor(press(key))).toBeNull();
  });

  it.each(['ctrlKey', 'metaKey', 'altKey', 'repeat'] as const)('leaves keys with %s alone', (modifier) => {
    for (const { key } of SHORTCUTS) expect(shortcutFor(press(key, { [modifier]: true }))).toBeNull();
  });

  it('lets people type every letter, and leave by Esc', () => {
    for (const { id, key } of SHORTCUTS) {
      expect(shortcutFor(press(key, { typing: true }))).toBe(id === 'close' ? 'close' : null);
    }
  });
});
