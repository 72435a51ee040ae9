import { expect, it } from 'vitest';
import { keyNames } from './key-names.ts';

it('names keys as the keyboard does', () => {
  expect(keyNames('Ctrl+Shift+M', false)).toEqual(['Ctrl', 'Shift', 'M']);
  expect(keyNames('Alt+Super+9', false)).toEqual(['Alt', 'Win', '9']);
  expect(keyNames('Ctrl+Alt+Shift+Super+M', true)).toEqual(['⌃', '⌥', '⇧', '⌘', 'M']);
});
