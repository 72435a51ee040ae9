import { describe, expect, test } from 'vitest';
import { acceleratorOf, isGlobalAccelerator, type PressedKey } from './accelerator.ts';

const NONE = { ctrlKey: false, altKey: false, shiftKey: false, metaKey: false };

describe('what was pressed', () => {
  test.each<[Partial<PressedKey>, string | null]>([
    [{ key: 'M', code: 'KeyM', ctrlKey: true, shiftKey: true }, 'Ctrl+Shift+M'],
    [{ key: 'a', code: 'KeyQ', metaKey: true, altKey: true }, 'Alt+Super+A'],
    [{ key: 'µ', code: 'KeyM', altKey: true, metaKey: true }, 'Alt+Super+M'],
    [{ key: '!', code: 'Digit1', ctrlKey: true, shiftKey: true }, 'Ctrl+Shift+1'],
    [{ key: 'F9', code: 'F9' }, 'F9'],
    [{ key: 'm', code: 'KeyM' }, 'M'],
    [{ key: 'Shift', code: 'ShiftLeft', shiftKey: true }, null],
    [{ key: 'Enter', code: 'Enter', ctrlKey: true, shiftKey: true }, null],
    [{ key: 'Dead', code: 'BracketLeft', ctrlKey: true, shiftKey: true }, null],
  ])('%j', (pressed, accelerator) => {
    expect(acceleratorOf({ key: '', code: '', ...NONE, ...pressed })).toBe(accelerator);
  });
});

describe('a key for the whole system', () => {
  test.each(['Ctrl+Shift+M', 'Ctrl+Alt+Shift+Super+9', 'F1', 'F24', 'Shift+F5'])('may be %s', (text) => {
    expect(isGlobalAccelerator(text)).toBe(true);
  });

  test.each([
    '',
    'M',
    'Ctrl+M',
    'Shift+Ctrl+M',
    'Ctrl+Ctrl+M',
    'Ctrl+Shift+m',
    'Ctrl+Shift+',
    'Ctrl+Shift+MM',
    'Ctrl+Shift+Space',
    'Control+Shift+M',
    '+Ctrl+Shift+M',
    'Ctrl+Shift+M\n',
    'F0',
    'F25',
    'MediaPlayPause',
  ])('is never %j', (text) => {
    expect(isGlobalAccelerator(text)).toBe(false);
  });
});
