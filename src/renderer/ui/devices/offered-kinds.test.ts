import { describe, expect, it } from 'vitest';
import type { Device, DevicesSnapshot } from '../../call/snapshot.ts';
import { areNamesKnown, offeredKinds } from './offered-kinds.ts';

const NAMED: readonly Device[] = [{ id: 'a', label: 'Webcam' }];
const UNNAMED: readonly Device[] = [{ id: 'a', label: '' }];

function devices(available: Partial<DevicesSnapshot['available']>): DevicesSnapshot {
  return {
    available: { camera: [], microphone: [], speaker: [], ...available },
    chosen: { camera: null, microphone: null, speaker: null },
    change: null,
  };
}

describe('areNamesKnown', () => {
  it('waits until one device has a name', () => {
    expect(areNamesKnown(devices({}))).toBe(false);
    expect(areNamesKnown(devices({ camera: UNNAMED }))).toBe(false);
    expect(areNamesKnown(devices({ camera: UNNAMED, microphone: NAMED }))).toBe(true);
  });
});

describe('offeredKinds', () => {
  it('offers only kinds of which there is a device', () => {
    expect(offeredKinds(devices({ microphone: NAMED }), true)).toEqual(['microphone']);
  });

  it('offers a speaker only where one can be chosen', () => {
    const all = devices({ camera: NAMED, microphone: NAMED, speaker: NAMED });
    expect(offeredKinds(all, true)).toEqual(['camera', 'microphone', 'speaker']);
    expect(offeredKinds(all, false)).toEqual(['camera', 'microphone']);
  });
});
