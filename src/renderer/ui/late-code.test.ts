import { describe, expect, it, vi } from 'vitest';
import { LateCode } from './late-code.ts';

describe('LateCode', () => {
  it('is there for everybody once it has been fetched', async () => {
    const code = { name: 'call screen' };
    const fetch = vi.fn(() => Promise.resolve(code));
    const late = new LateCode(fetch);
    const listener = vi.fn();
    late.subscribe(listener);
    expect(late.value).toBeNull();
    expect(await late.load()).toBe(code);
    expect(late.value).toBe(code);
    expect(listener).toHaveBeenCalledOnce();
    await late.load();
    expect(fetch).toHaveBeenCalledOnce();
  });

  it('is asked for anew after it could not be fetched', async () => {
    const fetch = vi.fn(() => Promise.resolve({})).mockRejectedValueOnce(new Error('offline'));
    const late = new LateCode(fetch);
    await expect(late.load()).rejects.toThrow('offline');
    expect(late.value).toBeNull();
    await late.load();
    expect(late.value).not.toBeNull();
  });

  it('no longer tells who has left', async () => {
    const late = new LateCode(() => Promise.resolve({}));
    const listener = vi.fn();
    late.subscribe(listener)();
    await late.load();
    expect(listener).not.toHaveBeenCalled();
  });
});
