import { describe, expect, it } from 'vitest';
import { draftOf, readDraft } from './server-draft.ts';

describe('readDraft', () => {
  it('makes a STUN server of its address alone', () => {
    expect(readDraft({ url: ' stun:s.example ', username: 'left over', credential: 'x' })).toEqual({
      ok: true,
      server: { urls: ['stun:s.example'] },
    });
  });

  it('makes a TURN server with its user and its password, which may have blanks', () => {
    expect(readDraft({ url: 'turn:t.example', username: ' ada ', credential: ' a b ' })).toEqual({
      ok: true,
      server: { urls: ['turn:t.example'], username: 'ada', credential: ' a b ' },
    });
  });

  it('says at each field what is missing', () => {
    expect(readDraft({ url: '', username: '', credential: '' })).toEqual({
      ok: false,
      problems: { url: 'empty' },
    });
    expect(readDraft({ url: 'TURN:t.example', username: ' ', credential: '' })).toEqual({
      ok: false,
      problems: { username: 'username', credential: 'password' },
    });
    expect(readDraft({ url: 'turn:t:x', username: 'ada', credential: '' })).toEqual({
      ok: false,
      problems: { url: 'port', credential: 'password' },
    });
  });

  it('reads back what it made', () => {
    const server = { urls: ['turns:t.example:5349'], username: 'ada', credential: 'x' };
    expect(readDraft(draftOf(server))).toEqual({ ok: true, server });
    expect(draftOf(null)).toEqual({ url: '', username: '', credential: '' });
  });
});
