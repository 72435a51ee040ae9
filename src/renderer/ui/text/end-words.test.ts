import { describe, expect, it } from 'vitest';
import type { EndReason, EndedBy } from '../../call/snapshot.ts';
import { en } from '../messages/en.ts';
import { endWords, wayOn, type EndCircumstances, type EndWords } from './end-words.ts';

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
const PAGE = { reloadable: true, invited: false };
const INSTALLED = { reloadable: false, invited: false };
const INVITED = { reloadable: true, invited: true };
const EVERYONE: readonly EndedBy[] = ['local', 'remote', 'server', 'network'];

describe('endWords', () => {
  it.each(Object.entries(EXPECTED) as [EndReason, EndWords][])('%s has words of its own', (reason, words) => {
    expect(endWords(reason, 'remote', INSTALLED)).toBe(words);
    for (const by of EVERYONE) {
      const { title, help } = en.ended.reason[endWords(reason, by, INSTALLED)];
      expect(title).not.toBe('');
      expect(help).not.toBe('');
    }
  });

  it('tells who hung up', () => {
    expect(endWords('hung-up', 'local', PAGE)).toBe('hungUp');
    expect(endWords('hung-up', 'remote', PAGE)).toBe('otherHungUp');
  });

  it('leads where the same end does not wait', () => {
    const reasons = Object.keys(EXPECTED) as EndReason[];
    const leadingTo = (way: ReturnType<typeof wayOn>, circumstances: EndCircumstances) =>
      reasons.filter((reason) => wayOn(reason, circumstances) === way);
    expect(leadingTo('other-room', PAGE)).toEqual(['room-full', 'room-refused']);
    expect(leadingTo('reload', PAGE)).toEqual(['server-incompatible']);
    expect(leadingTo('reload', INSTALLED)).toEqual([]);
  });

  it('leads who was invited to no other room than that one, unless the server takes none of its name', () => {
    expect(endWords('room-full', 'server', INVITED)).toBe('roomFullInvited');
    expect(wayOn('room-full', INVITED)).toBe('call-again');
    expect(wayOn('room-refused', INVITED)).toBe('other-room');
  });

  it('asks to reload only what can be reloaded', () => {
    expect(endWords('server-incompatible', 'server', PAGE)).toBe('pageOutdated');
    expect(endWords('server-incompatible', 'server', INSTALLED)).toBe('serverIncompatible');
  });

  it('uses every text that there is', () => {
    const used = new Set(
      Object.keys(EXPECTED).flatMap((reason) =>
        EVERYONE.flatMap((by) =>
          [PAGE, INSTALLED, INVITED].map((circumstances) => endWords(reason as EndReason, by, circumstances)),
        ),
      ),
    );
    expect([...used].toSorted()).toEqual(Object.keys(en.ended.reason).toSorted());
  });
});
