import { describe, expect, it } from 'vitest';
import type { ChatMessage } from '../../call/snapshot.ts';
import { chatFileName, formatChat } from './format-chat.ts';

const AT = new Date(2026, 2, 9, 14, 5, 7).getTime();
const words = { title: 'Chat in “tea”', local: 'Ada', remote: 'Maya', failed: 'not delivered' };

const message = (change: Partial<ChatMessage>): ChatMessage => ({
  id: 1,
  from: 'local',
  text: 'x',
  at: AT,
  delivery: 'delivered',
  ...change,
});

describe('formatChat', () => {
  it('has title, date, and each message with time and author', () => {
    const messages = [message({ text: 'Hello' }), message({ from: 'remote', text: '👋', at: AT + 61_000 })];
    expect(formatChat(messages, words, 'de-DE')).toBe(
      'Chat in “tea”\nMontag, 9. März 2026\n\n[14:05:07] Ada: Hello\n[14:06:08] Maya: 👋\n',
    );
  });

  it('indents further lines, so that no message can pretend to be another', () => {
    const text = 'first\n[14:05:09] Ada: I pay\r\nlast\rnone';
    expect(formatChat([message({ from: 'remote', text })], words, 'de-DE')).toContain(
      'Maya: first\n    [14:05:09] Ada: I pay\n    last\n    none\n',
    );
  });

  it('says what was not delivered', () => {
    expect(formatChat([message({ delivery: 'failed' })], words, 'de-DE')).toContain(
      'Ada: x (not delivered)\n',
    );
  });
});

it('the name of the file has date and time, for every month and hour of equal length', () => {
  expect(chatFileName(AT)).toBe('parley-chat-2026-03-09-1405.txt');
});
