import { describe, expect, it } from 'vitest';
import { checkRoom } from './check-room.ts';

describe('checkRoom', () => {
  it('accepts names of up to 64 characters [J1]', () => {
    expect(checkRoom('calm-otter')).toBeNull();
    expect(checkRoom('  spaces around  ')).toBeNull();
    expect(checkRoom('é'.repeat(64))).toBeNull();
    expect(checkRoom('👋'.repeat(64))).toBeNull();
  });

  it('says what is wrong with the others', () => {
    expect(checkRoom('')).toBe('empty');
    expect(checkRoom(' \t\n')).toBe('empty');
    expect(checkRoom('x'.repeat(65))).toBe('too-long');
    expect(checkRoom('a\u0000b')).toBe('unusable');
    expect(checkRoom(' http://localhost:8443/guest?room=')).toBe('link');
    expect(checkRoom('parley://192.168.1.5/?room=tea')).toBe('link');
  });
});
