import { describe, expect, test } from 'vitest';
import { EMPTY_LIST, readDeviceList, type DeviceList } from './device-list.ts';
import { planDevice, type DeviceInUse } from './device-plan.ts';
import { chooseRanked, promote } from './device-ranking.ts';

const HEADSET = { id: 'h', label: 'Headset' };
const WEBCAM = { id: 'w', label: 'Webcam' };

function list(microphone: DeviceList['available']['microphone'], group: string | null = null): DeviceList {
  return {
    available: { ...EMPTY_LIST.available, microphone },
    defaultGroup: { ...EMPTY_LIST.defaultGroup, microphone: group },
  };
}

function plan(before: DeviceList, after: DeviceList, inUse: DeviceInUse | null, ranking = [HEADSET]) {
  return planDevice({ kind: 'microphone', ranking, before, after, inUse });
}

describe('the ranking', () => {
  test('a device is known again by its name when its id has changed', () => {
    expect(chooseRanked([{ id: 'old', label: 'Webcam' }], [HEADSET, WEBCAM])).toBe('w');
    expect(chooseRanked([{ id: 'old', label: '' }], [{ id: 'x', label: '' }])).toBeNull();
  });

  test('the first that is plugged in is chosen, and the remembered default ends the search', () => {
    expect(chooseRanked([HEADSET, WEBCAM], [WEBCAM])).toBe('w');
    expect(chooseRanked([{ id: 'default', label: '' }, WEBCAM], [WEBCAM])).toBeNull();
    expect(chooseRanked([HEADSET], [])).toBeNull();
  });

  test('a chosen device moves to the top and stands there once', () => {
    const ranking = [HEADSET, { id: 'old', label: 'Webcam' }];
    expect(promote(ranking, WEBCAM, [HEADSET, WEBCAM])).toEqual([WEBCAM, HEADSET]);
    const twins = [WEBCAM, { id: 'w2', label: 'Webcam' }];
    expect(promote([WEBCAM], { id: 'w2', label: 'Webcam' }, twins)).toEqual([twins[1], WEBCAM]);
    expect(promote([HEADSET], null, [HEADSET])[0]).toEqual({ id: 'default', label: '' });
  });

  test('is not longer than what is kept', () => {
    const many = Array.from({ length: 12 }, (_, index) => ({ id: `${index}`, label: `${index}` }));
    expect(promote(many, HEADSET, [HEADSET])).toHaveLength(12);
  });
});

test('a list has neither the second entry of the default nor devices without an id', () => {
  const info = (kind: MediaDeviceKind, deviceId: string, label: string, groupId = '') => ({
    kind,
    deviceId,
    label,
    groupId,
    toJSON: () => undefined,
  });
  const read = readDeviceList([
    info('audioinput', 'default', 'Default - Headset', 'g1'),
    info('audioinput', 'communications', 'Headset', 'g1'),
    info('audioinput', 'h', 'Headset', 'g1'),
    info('videoinput', '', ''),
  ]);
  expect(read.available).toEqual({ camera: [], microphone: [HEADSET], speaker: [] });
  expect(read.defaultGroup).toEqual({ camera: null, microphone: 'g1', speaker: null });
});

describe('what is done when devices come and go', () => {
  const byDefault = { asked: null, given: 'default' };
  const headset = { asked: 'h', given: 'h' };

  test('nothing while all stays', () => {
    expect(plan(list([HEADSET]), list([HEADSET]), headset)).toBeNull();
  });

  test('a device that is liked better is taken when it is plugged in', () => {
    expect(plan(list([WEBCAM]), list([WEBCAM, HEADSET]), byDefault)).toEqual({
      use: 'h',
      reason: 'plugged-in',
    });
  });

  test('one that was there before and could not be had is left alone', () => {
    expect(plan(list([HEADSET]), list([HEADSET, WEBCAM]), byDefault)).toBeNull();
  });

  test('the next one follows the one that was unplugged', () => {
    expect(plan(list([HEADSET, WEBCAM]), list([WEBCAM]), headset, [HEADSET, WEBCAM])).toEqual({
      use: 'w',
      reason: 'unplugged',
    });
    expect(plan(list([HEADSET]), list([]), headset)).toEqual({ use: null, reason: 'unplugged' });
  });

  test('another default of the system shows by its group', () => {
    expect(plan(list([WEBCAM], 'a'), list([WEBCAM], 'b'), byDefault)).toEqual({
      use: null,
      reason: 'default-changed',
    });
    expect(plan(list([WEBCAM], null), list([WEBCAM], 'b'), byDefault)).toBeNull();
  });

  test('where nothing runs, only a new device counts', () => {
    expect(plan(list([]), list([WEBCAM]), null)).toEqual({ use: null, reason: 'plugged-in' });
    expect(plan(list([WEBCAM]), list([WEBCAM]), null)).toBeNull();
  });
});
