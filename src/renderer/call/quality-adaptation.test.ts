import { expect, test } from 'vitest';
import { orderCodecs } from './codec-order.ts';
import { adapt, scaleOf, UNLIMITED, type Adaptation, type Limitation } from './quality-adaptation.ts';
import { scaleFor, sendingLimits } from './sending-quality.ts';
import { SpeechDetector } from './speech-detector.ts';
import { TIMERS } from './timers.ts';

/** Looks every five seconds for so long; returns what became of it and the time then. */
function run(from: Adaptation, limitation: Limitation, start: number, length: number): [Adaptation, number] {
  let state = from;
  let now = start;
  for (; now <= start + length; now += TIMERS.qualityLook) state = adapt(state, limitation, now);
  return [state, now];
}

test('a slow processor costs resolution only when it lasts, and it comes back after a quiet time', () => {
  const [short] = run(UNLIMITED, 'cpu', 0, TIMERS.qualityCpuLimited - TIMERS.qualityLook);
  expect(scaleOf(short)).toBe(1);
  const [limited, now] = run(UNLIMITED, 'cpu', 0, TIMERS.qualityCpuLimited);
  expect(scaleOf(limited)).toBe(1.5);
  const [quiet, later] = run(limited, 'none', now, TIMERS.qualityBetterLeast);
  expect(scaleOf(quiet)).toBe(1);
  const [again] = run(quiet, 'cpu', later, TIMERS.qualityCpuLimited);
  expect(again).toMatchObject({ step: 1, patience: 2 * TIMERS.qualityBetterLeast });
});

test('a starved network costs frames only after a long time', () => {
  expect(run(UNLIMITED, 'bandwidth', 0, TIMERS.qualityStarved)[0]).toMatchObject({ starved: true, step: 0 });
  expect(run(UNLIMITED, 'bandwidth', 0, TIMERS.qualityCpuLimited)[0]).toMatchObject({ starved: false });
});

test('the data saver sends at most 360 lines; a screen is never scaled', () => {
  expect(scaleFor(sendingLimits('data-saver', 'camera'), 1080, 1)).toBe(3);
  expect(scaleFor(sendingLimits('data-saver', 'screen'), 1080, 2)).toBe(1);
});

test('codecs are ordered and none is dropped', () => {
  const codecs = ['video/VP8', 'video/rtx', 'video/H264'].map((mimeType) => ({ mimeType }));
  const ordered = orderCodecs(codecs, ['video/H264', 'video/VP8']).map(({ mimeType }) => mimeType);
  expect(ordered).toEqual(['video/H264', 'video/VP8', 'video/rtx']);
});

test('speech is told from a cough, ends after a silence, and is not told again at once', () => {
  const detector = new SpeechDetector();
  const hear = (level: number, from: number, to: number) => {
    let speaking = false;
    for (let now = from; now <= to; now += TIMERS.levelLook) speaking = detector.hear(level, now);
    return speaking;
  };
  expect(hear(0.2, 0, 300)).toBe(false);
  expect(hear(0, 400, 5_000)).toBe(false);
  expect(hear(0.2, 6_000, 7_000)).toBe(true);
  expect(hear(0, 7_100, 12_000)).toBe(false);
  expect(hear(0.2, 13_000, 15_000)).toBe(false);
});
