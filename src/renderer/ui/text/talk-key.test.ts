import { describe, expect, it } from 'vitest';
import { isTalkKey, type TalkKeyPress } from './talk-key.ts';

const SPACE: TalkKeyPress = { key: ' ', ctrlKey: false, metaKey: false, altKey: false, onControl: false };

describe('isTalkKey', () => {
  it('is Space alone', () => {
    expect(isTalkKey(SPACE)).toBe(true);
    for (const key of ['m', 'Enter', 'Spacebar', 'Shift']) expect(isTalkKey({ ...SPACE, key })).toBe(false);
  });

  it.each(['ctrlKey', 'metaKey', 'altKey'] as const)('leaves Space with %s to the system', (modifier) => {
    expect(isTalkKey({ ...SPACE, [modifier]: true })).toBe(false);
  });

  it('leaves Space to a control that has the focus', () => {
    expect(isTalkKey({ ...SPACE, onControl: true })).toBe(false);
  });
});
