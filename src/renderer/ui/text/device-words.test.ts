import { describe, expect, it } from 'vitest';
import { usedNow, wayOut } from './device-words.ts';

describe('wayOut', () => {
  it.each(['in-use', 'not-found', 'denied', 'failed'] as const)('offers another try after %s', (problem) => {
    expect(wayOut(problem, false)).toBe('retry');
    expect(wayOut(problem, true)).toBe('retry');
  });

  it('leads to the settings of the system where they can be opened', () => {
    expect(wayOut('denied-by-system', true)).toBe('systemSettings');
    expect(wayOut('denied-by-system', false)).toBe('retry');
  });

  it('leads away from an insecure page, which another try does not change', () => {
    expect(wayOut('insecure', true)).toBe('securePage');
    expect(wayOut('insecure', false)).toBe('securePage');
  });
});

describe('usedNow', () => {
  it('names the device', () => {
    expect(usedNow({ kind: 'camera', reason: 'plugged-in', now: 'Webcam' })).toBe('device');
  });

  it('speaks of the system’s default for a speaker without a name', () => {
    expect(usedNow({ kind: 'speaker', reason: 'unplugged', now: '' })).toBe('systemDefault');
    expect(usedNow({ kind: 'microphone', reason: 'unplugged', now: '' })).toBeNull();
  });

  it('says that none is left only when the last one was unplugged', () => {
    expect(usedNow({ kind: 'camera', reason: 'unplugged', now: null })).toBe('none');
    expect(usedNow({ kind: 'camera', reason: 'failed', now: null })).toBeNull();
  });
});
