import { describe, expect, test } from 'vitest';
import type { InvitationResult } from '../protocol/invitation.ts';
import { createDeepLinks, findInvitationLink } from './deep-links.ts';

const LINK = 'parley://192.168.1.5/?room=tea';

describe('the invitation among the arguments', () => {
  test.each([
    [['parley', LINK], LINK],
    [['parley', '--flag', 'PARLEY://host/'], 'PARLEY://host/'],
    [['parley', 'https://192.168.1.5/'], null],
    [['parley', '--url=parley://host/'], null],
    [[], null],
  ])('%j', (argv, expected) => {
    expect(findInvitationLink(argv)).toBe(expected);
  });
});

describe('links from the system', () => {
  test('reach a window that listens, and no second time', () => {
    const shown: InvitationResult[] = [];
    const links = createDeepLinks((result) => shown.push(result) > 0);
    links.open(LINK);
    expect(shown).toMatchObject([{ ok: true, invitation: { room: 'tea' } }]);
    expect(links.take()).toBeNull();
  });

  test('wait for the window that is not there yet; the newest counts, and it is given once', () => {
    const links = createDeepLinks(() => false);
    links.open(LINK);
    links.open('parley://192.168.1.6/?room=later');
    expect(links.take()).toMatchObject({ ok: true, invitation: { room: 'later' } });
    expect(links.take()).toBeNull();
  });

  test('that are no invitations are told as such', () => {
    const links = createDeepLinks(() => false);
    links.open('parley://user:word@host/');
    expect(links.take()).toMatchObject({ ok: false, problem: 'credentials' });
  });
});
