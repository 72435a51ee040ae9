import { describe, expect, it } from 'vitest';
import type { EndReason, EndedBy } from '../../call/snapshot.ts';
import { en } from '../messages/en.ts';
import { endWords, wantsOtherRoom, type EndWords } from './end-words.ts';

// Written as a record, so that the compiler demands an entry for every reason.
const EXPECTED: Record<EndReason, EndWords> = {
  'hung-up': 'otherHungUp',
  'room-full': 'roomFull',
  'room-refused': 'roomRefused',
  'server-unreachable': 'serverUnreachable',
  'server-incompatible': 'serverIncompatible',
  'peer-vanished': 'peerVanished',
  'connection-failed': 'connectionFailed',
};
const EVERYONE: readonly EndedBy[] = ['local', 'remote', 'server', 'network'];

describe('endWords', () => {
  it.each(Object.entries(EXPECTED) as [EndReason, EndWords][])('%s has words of its own', (reason, words) => {
    expect(endWords(reason, 'remote')).toBe(words);
    for (const by of EVERYONE) {
      const { title, help } = en.ended.reason[endWords(reason, by)];
      expect(title).not.toBe('');
      expect(help).not.toBe('');
    }
  });

  it('tells who hung up', () => {
    expect(endWords('hung-up', 'local')).toBe('hungUp');
    expect(endWords('hung-up', 'remote')).toBe('otherHungUp');
  });

  it('leads to another room where this one cannot be had', () => {
    const reasons = Object.keys(EXPECTED) as EndReason[];
    expect(reasons.filter(wantsOtherRoom)).toEqual(['room-full', 'room-refused']);
  });

  it('uses every text that there is', () => {
    const used = new Set(
      Object.keys(EXPECTED).flatMap((reason) => EVERYONE.map((by) => endWords(reason as EndReason, by))),
    );
    expect([...used].toSorted()).toEqual(Object.keys(en.ended.reason).toSorted());
  });
});
