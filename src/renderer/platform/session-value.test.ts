import { describe, expect, it } from 'vitest';
import { createSessionValue } from './session-value.ts';

function memory(): Pick<Window, 'sessionStorage'> {
  const values = new Map<string, string>();
  const sessionStorage = {
    getItem: (key: string) => values.get(key) ?? null,
    setItem: (key: string, value: string) => void values.set(key, value),
  } as Storage;
  return { sessionStorage };
}

describe('createSessionValue', () => {
  it('keeps a text below its key', () => {
    const window = memory();
    const value = createSessionValue('a', window);
    expect(value.get()).toBeNull();
    value.set('text');
    expect(value.get()).toBe('text');
    expect(createSessionValue('a', window).get()).toBe('text');
    expect(createSessionValue('b', window).get()).toBeNull();
  });

  it('goes on without storage that the browser blocks', () => {
    const blocked = {
      get sessionStorage(): Storage {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    };
    const value = createSessionValue('a', blocked);
    value.set('text');
    expect(value.get()).toBeNull();
  });
});
