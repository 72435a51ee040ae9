import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { FakeDataChannel, makeChannelPair } from '../../../tests/fixtures/call/fake-data-channel.ts';
import { Chat, CHAT_MESSAGE_BYTES } from './chat.ts';

let changes: number;
let chat: Chat;
let ours: FakeDataChannel;
let theirs: FakeDataChannel;
let lifetime: AbortController;

beforeEach(() => {
  vi.useFakeTimers({ now: 1_000, toFake: ['Date'] });
  changes = 0;
  chat = new Chat({
    onChange: () => {
      changes += 1;
    },
    log: () => undefined,
  });
  [ours, theirs] = makeChannelPair();
  lifetime = new AbortController();
  chat.attach(ours.asChannel(), lifetime.signal);
});

afterEach(() => {
  vi.useRealTimers();
});

describe('sending', () => {
  test('is possible exactly while the channel is open', () => {
    expect(chat.snapshot.open).toBe(false);
    expect(chat.send('early')).toBe(false);
    ours.open();
    expect(chat.snapshot.open).toBe(true);
    expect(chat.send('Hello')).toBe(true);
    ours.close();
    expect(chat.snapshot.open).toBe(false);
    expect(chat.send('late')).toBe(false);
    expect(ours.sent).toEqual(['Hello']);
    expect(chat.snapshot.messages).toEqual([{ id: 1, from: 'local', text: 'Hello', at: 1_000 }]);
  });

  test('refuses blank texts and texts that are too long, counted in UTF-8', () => {
    ours.open();
    expect(chat.send(' \n ')).toBe(false);
    expect(chat.send('ä'.repeat(CHAT_MESSAGE_BYTES / 2))).toBe(true);
    expect(chat.send(`${'ä'.repeat(CHAT_MESSAGE_BYTES / 2)}!`)).toBe(false);
    expect(ours.sent).toHaveLength(1);
    expect(chat.snapshot.messages).toHaveLength(1);
  });

  test('shows nothing that the channel did not take', () => {
    ours.open();
    ours.send = () => {
      throw new DOMException('The queue is full', 'OperationError');
    };
    expect(chat.send('lost')).toBe(false);
    expect(chat.snapshot.messages).toEqual([]);
  });
});

describe('receiving', () => {
  test('keeps texts as they are, in order', () => {
    ours.open();
    theirs.open();
    for (const text of ['*** Channel is ready ***', '<b>not bold</b>', '']) ours.receive(text);
    expect(chat.snapshot.messages.map(({ id, from, text }) => [id, from, text])).toEqual([
      [1, 'remote', '*** Channel is ready ***'],
      [2, 'remote', '<b>not bold</b>'],
      [3, 'remote', ''],
    ]);
  });

  test('ignores what is not text', () => {
    ours.open();
    const before = chat.snapshot;
    for (const data of [new ArrayBuffer(4), null, 7, { text: 'x' }]) ours.receive(data);
    expect(chat.snapshot).toBe(before);
  });

  test('clips a text that is too long without cutting a character in two', () => {
    ours.open();
    ours.receive(`a${'👋'.repeat(CHAT_MESSAGE_BYTES)}`);
    const text = chat.snapshot.messages[0]?.text ?? '';
    expect(new TextEncoder().encode(text).length).toBe(CHAT_MESSAGE_BYTES - 3);
    expect(text.endsWith('👋')).toBe(true);
    expect(text).not.toMatch(/\p{Surrogate}/u);
  });

  test('keeps a limited number of messages', () => {
    ours.open();
    for (let index = 1; index <= 2_010; index += 1) ours.receive(`${index}`);
    expect(chat.snapshot.messages).toHaveLength(2_000);
    expect(chat.snapshot.messages.at(-1)?.text).toBe('2010');
    expect(chat.snapshot.messages[0]?.id).toBe(11);
  });
});

describe('another channel', () => {
  test('takes the place of the former, and the messages stay', () => {
    ours.open();
    chat.send('one');
    const next = new FakeDataChannel();
    chat.attach(next.asChannel(), new AbortController().signal);
    expect(chat.snapshot.open).toBe(false);
    ours.receive('from the past');
    next.open();
    expect(chat.send('two')).toBe(true);
    expect(chat.snapshot.messages.map(({ text }) => text)).toEqual(['one', 'two']);
    expect(next.sent).toEqual(['two']);
  });

  test('is not harmed by the end of the former', () => {
    const next = new FakeDataChannel();
    chat.attach(next.asChannel(), new AbortController().signal);
    next.open();
    lifetime.abort();
    ours.close();
    expect(chat.snapshot.open).toBe(true);
  });
});

test('the end of the connection closes the chat', () => {
  ours.open();
  lifetime.abort();
  expect(chat.snapshot.open).toBe(false);
  const before = changes;
  ours.receive('too late');
  expect(changes).toBe(before);
});
