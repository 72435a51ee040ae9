import { beforeEach, expect, test, vi } from 'vitest';
import { createMuteKey, type MuteKeyHolder } from './mute-key.ts';

const KEY = { enabled: true, accelerator: 'Ctrl+Shift+M' };
const onPress = vi.fn<() => void>();
const warn = vi.fn<(fields: object, message: string) => void>();
const registered = new Map<string, () => void>();
const refusing = new Set<string>();

function holder(key = KEY): MuteKeyHolder {
  return createMuteKey({
    shortcuts: {
      register: (accelerator, press) => {
        if (accelerator === 'F24') throw new TypeError('no such key');
        if (refusing.has(accelerator) || registered.has(accelerator)) return false;
        registered.set(accelerator, press);
        return true;
      },
      unregister: (accelerator) => registered.delete(accelerator),
    },
    key,
    onPress,
    logger: { info: warn, warn, error: warn },
  });
}

beforeEach(() => {
  vi.clearAllMocks();
  registered.clear();
  refusing.clear();
});

test('the system keeps the key during a call, and only then', () => {
  const key = holder();
  expect([...registered]).toEqual([]);
  key.callStarted();
  registered.get('Ctrl+Shift+M')?.();
  expect(onPress).toHaveBeenCalledOnce();
  key.callEnded();
  expect([...registered]).toEqual([]);
  expect(key.status()).toEqual({ ...KEY, refused: false });
});

test('a key that is off is never asked for', () => {
  const key = holder({ ...KEY, enabled: false });
  key.callStarted();
  expect([...registered]).toEqual([]);
  expect(key.status().refused).toBe(false);
});

test('another key takes the place of the one before, in a call at once', () => {
  const key = holder();
  key.callStarted();
  expect(key.set({ enabled: true, accelerator: 'F9' }).refused).toBe(false);
  expect([...registered.keys()]).toEqual(['F9']);
  key.set({ enabled: false, accelerator: 'F9' });
  expect([...registered]).toEqual([]);
});

test('outside of a call a new key is only tried', () => {
  const key = holder({ ...KEY, enabled: false });
  expect(key.set(KEY)).toEqual({ ...KEY, refused: false });
  expect([...registered]).toEqual([]);
});

test('a refused key is told, and told no more once it can be had', () => {
  refusing.add(KEY.accelerator);
  const key = holder();
  key.callStarted();
  expect(key.status().refused).toBe(true);
  refusing.clear();
  key.callEnded();
  key.callStarted();
  expect(key.status().refused).toBe(false);
});

test('a key that the system does not know counts as refused', () => {
  expect(holder().set({ enabled: true, accelerator: 'F24' }).refused).toBe(true);
});
