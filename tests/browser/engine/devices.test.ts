import { afterEach, expect, test } from 'vitest';
import { connect, makePair, removePair, until, type Pair } from './call-pair.ts';

let pair: Pair;

afterEach(() => {
  removePair(pair);
});

test('another microphone is used during a call without a negotiation, and remembered', async () => {
  pair = makePair();
  const { caller, callee, server } = pair;
  await connect(pair);
  await until(() => caller.snapshot.devices.available.microphone.length > 1, 'the devices are known');
  const negotiated = server.relayed.filter(({ event }) => event === 'invite' || event === 'ok').length;
  const [before] = caller.snapshot.local.microphone?.getTracks() ?? [];
  const other = caller.snapshot.devices.available.microphone[1];
  if (!other) throw new Error('There is no second microphone.');
  await caller.controller.chooseDevice('microphone', other.id);
  const [now] = caller.snapshot.local.microphone?.getTracks() ?? [];
  expect(now?.getSettings().deviceId).toBe(other.id);
  expect(before?.readyState).toBe('ended');
  expect(caller.snapshot.devices).toMatchObject({ chosen: { microphone: other.id }, change: null });
  await caller.controller.chooseDevice('microphone', 'no such device');
  expect(caller.snapshot.devices.change).toMatchObject({ kind: 'microphone', reason: 'failed' });
  expect(caller.snapshot.devices.chosen.microphone).toBe(other.id);
  await callee.seesPictures();
  expect(server.relayed.filter(({ event }) => event === 'invite' || event === 'ok')).toHaveLength(negotiated);
});
