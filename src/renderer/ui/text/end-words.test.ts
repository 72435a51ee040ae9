import { describe, expect, it } from 'vitest';
import type { EndReason, EndedBy } from '../../call/snapshot.ts';
import { en } from '../messages/en.ts';
import { endWords, wayOn, type EndWords } from './end-words.ts';

// Written as a record, so that the compiler demands an entry for every reason.
const EXPECTED: Record<EndReason, EndWords> = {
  'hung-up': 'otherHungUp',
  'room-full': 'roomFull',
  'room-refused': 'roomRefused',
  'server-busy': 'serverBusy',
  'server-unreachable': 'serverUnreachable',
  'server-incompatible': 'serverIncompatible',
  'peer-vanished': 'peerVanished',
  'connection-failed': 'connectionFailed',
};
const EVERYONE: readonly EndedBy[] = ['local', 'remote', 'server', 'network'];

describe('endWords', () => {
  it.each(Object.entries(EXPECTED) as [EndReason, EndWords][])('%s has words of its own', (reason, words) => {
    expect(endWords(reason, 'remote', false)).toBe(words);
    for (const by of EVERYONE) {
      const { title, help } = en.ended.reason[endWords(reason, by, false)];
      expect(title).not.toBe('');
      expect(help).not.toBe('');
    }
  });

  it('tells who hung up', () => {
    expect(endWords('hung-up', 'local', true)).toBe('hungUp');
    expect(endWords('hung-up', 'remote', true)).toBe('otherHungUp');
  });

  it('leads where the same end does not wait', () => {
    const reasons = Object.keys(EXPECTED) as EndReason[];
    const leadingTo = (way: ReturnType<typeof wayOn>, reloadable: boolean) =>
      reasons.filter((reason) => wayOn(reason, reloadable) === way);
    expect(leadingTo('other-room', true)).toEqual(['room-full', 'room-refused']);
    expect(leadingTo('reload', true)).toEqual(['server-incompatible']);
    expect(leadingTo('reload', false)).toEqual([]);
  });

  it('asks to reload only what can be reloaded', () => {
    expect(endWords('server-incompatible', 'server', true)).toBe('pageOutdated');
    expect(endWords('server-incompatible', 'server', false)).toBe('serverIncompatible');
  });

  it('uses every text that there is', () => {
    const used = new Set(
      Object.keys(EXPECTED).flatMap((reason) =>
        EVERYONE.flatMap((by) =>
          [true, false].map((reloadable) => endWords(reason as EndReason, by, reloadable)),
        ),
      ),
    );
    expect([...used].toSorted()).toEqual(Object.keys(en.ended.reason).toSorted());
  });
});
