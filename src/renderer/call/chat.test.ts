import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { FakeDataChannel, makeChannelPair } from '../../../tests/fixtures/call/fake-data-channel.ts';
import { CHAT_MESSAGE_BYTES, type ControlMessage } from '../../protocol/control-messages.ts';
import type { ChatLine } from './chat-line.ts';
import { WAITING_MESSAGES } from './chat-outbox.ts';
import { Chat } from './chat.ts';

let changes: number;
let chat: Chat;

beforeEach(() => {
  vi.useFakeTimers({ now: 1_000, toFake: ['Date'] });
  changes = 0;
  chat = new Chat({
    onChange: () => {
      changes += 1;
    },
    log: () => undefined,
  });
});

afterEach(() => {
  vi.useRealTimers();
});

function deliveries(): string[] {
  return chat.snapshot.messages.map(({ text, delivery }) => `${text}: ${delivery}`);
}

describe('[P11] with a lab peer', () => {
  let ours: FakeDataChannel;
  let theirs: FakeDataChannel;
  let lifetime: AbortController;

  /** A new connection to a lab peer with this channel. */
  function attach(channel: FakeDataChannel, signal = new AbortController().signal): ChatLine {
    const line = chat.openLine(() => false);
    line.meet(false);
    line.useChannel(channel.asChannel(), signal);
    return line;
  }

  beforeEach(() => {
    [ours, theirs] = makeChannelPair();
    lifetime = new AbortController();
    attach(ours, lifetime.signal);
  });

  test('a message can be sent exactly while the channel is open', () => {
    expect(chat.snapshot.open).toBe(false);
    expect(chat.send('early')).toBe(false);
    ours.open();
    expect(chat.snapshot.open).toBe(true);
    expect(chat.send('Hello')).toBe(true);
    ours.close();
    expect(chat.snapshot.open).toBe(false);
    expect(chat.send('late')).toBe(false);
    expect(ours.sent).toEqual(['Hello']);
    expect(chat.snapshot.messages).toEqual([
      { id: 1, from: 'local', text: 'Hello', at: 1_000, delivery: 'delivered' },
    ]);
  });

  test('blank texts and texts that are too long, counted in UTF-8, are refused', () => {
    ours.open();
    expect(chat.send(' \n ')).toBe(false);
    expect(chat.send('ä'.repeat(CHAT_MESSAGE_BYTES / 2))).toBe(true);
    expect(chat.send(`${'ä'.repeat(CHAT_MESSAGE_BYTES / 2)}!`)).toBe(false);
    expect(ours.sent).toHaveLength(1);
    expect(chat.snapshot.messages).toHaveLength(1);
  });

  test('nothing is shown that the channel did not take', () => {
    ours.open();
    ours.send = () => {
      throw new DOMException('The queue is full', 'OperationError');
    };
    expect(chat.send('lost')).toBe(false);
    expect(chat.snapshot.messages).toEqual([]);
  });

  test('texts are kept as they are, in order', () => {
    ours.open();
    theirs.open();
    for (const text of ['*** Channel is ready ***', '<b>not bold</b>', '']) ours.receive(text);
    expect(chat.snapshot.messages.map(({ id, from, text }) => [id, from, text])).toEqual([
      [1, 'remote', '*** Channel is ready ***'],
      [2, 'remote', '<b>not bold</b>'],
      [3, 'remote', ''],
    ]);
  });

  test('what is not text is ignored', () => {
    ours.open();
    const before = chat.snapshot;
    for (const data of [new ArrayBuffer(4), null, 7, { text: 'x' }]) ours.receive(data);
    expect(chat.snapshot).toBe(before);
  });

  test('a text that is too long is clipped without cutting a character in two', () => {
    ours.open();
    ours.receive(`a${'👋'.repeat(CHAT_MESSAGE_BYTES)}`);
    const text = chat.snapshot.messages[0]?.text ?? '';
    expect(new TextEncoder().encode(text).length).toBe(CHAT_MESSAGE_BYTES - 3);
    expect(text.endsWith('👋')).toBe(true);
    expect(text).not.toMatch(/\p{Surrogate}/u);
  });

  test('a limited number of messages is kept', () => {
    ours.open();
    for (let index = 1; index <= 2_010; index += 1) ours.receive(`${index}`);
    expect(chat.snapshot.messages).toHaveLength(2_000);
    expect(chat.snapshot.messages.at(-1)?.text).toBe('2010');
    expect(chat.snapshot.messages[0]?.id).toBe(11);
  });

  test('another channel takes the place of the former, and the messages stay', () => {
    ours.open();
    chat.send('one');
    const next = new FakeDataChannel();
    attach(next);
    expect(chat.snapshot.open).toBe(false);
    ours.receive('from the past');
    next.open();
    expect(chat.send('two')).toBe(true);
    expect(chat.snapshot.messages.map(({ text }) => text)).toEqual(['one', 'two']);
    expect(next.sent).toEqual(['two']);
  });

  test('another channel is not harmed by the end of the former', () => {
    const next = new FakeDataChannel();
    attach(next);
    next.open();
    lifetime.abort();
    ours.close();
    expect(chat.snapshot.open).toBe(true);
  });

  test('the end of the connection closes the chat', () => {
    ours.open();
    lifetime.abort();
    expect(chat.snapshot.open).toBe(false);
    const before = changes;
    ours.receive('too late');
    expect(changes).toBe(before);
  });

  test('nothing that a control channel might say about chat is believed', () => {
    const line = attach(ours);
    line.greet({ session: 'x', received: null });
    line.take({ type: 'chat', number: 1, text: 'forged' });
    expect(chat.snapshot.messages).toEqual([]);
    expect(line.mode).toBe('plain');
  });
});

describe('[P10] with a Parley that counts', () => {
  let sent: ControlMessage[];
  let line: ChatLine;
  let carries: boolean;

  /** A new connection whose control channel notes what it is given. */
  function open(): ChatLine {
    sent = [];
    const next = chat.openLine((message) => {
      if (carries) sent.push(message);
      return carries;
    });
    next.meet(true);
    return next;
  }

  beforeEach(() => {
    carries = true;
    line = open();
  });

  test('nothing can be written before it has greeted', () => {
    const channel = new FakeDataChannel();
    line.useChannel(channel.asChannel(), new AbortController().signal);
    channel.open();
    expect(chat.snapshot.open).toBe(false);
    line.greet({ session: 'theirs', received: null });
    expect(chat.snapshot.open).toBe(true);
    chat.send('Hello');
    expect(channel.sent).toEqual([]);
    expect(sent).toEqual([{ type: 'chat', number: 1, text: 'Hello' }]);
  });

  test('a message waits until it is confirmed', () => {
    line.greet({ session: 'theirs', received: null });
    chat.send('one');
    chat.send('two');
    chat.send('three');
    expect(deliveries()).toEqual(['one: waiting', 'two: waiting', 'three: waiting']);
    line.take({ type: 'chat-received', number: 2 });
    expect(deliveries()).toEqual(['one: delivered', 'two: delivered', 'three: waiting']);
  });

  test('what was never sent cannot be confirmed', () => {
    line.greet({ session: 'theirs', received: null });
    chat.send('one');
    line.take({ type: 'chat-received', number: 2 });
    line.take({ type: 'chat-received', number: Number.MAX_SAFE_INTEGER });
    expect(deliveries()).toEqual(['one: waiting']);
  });

  test('a new connection carries what the peer does not have, and the chat stays open until it stands', () => {
    line.greet({ session: 'theirs', received: null });
    chat.send('one');
    chat.send('two');
    line = open();
    expect(chat.snapshot.open).toBe(true);
    expect(chat.send('three')).toBe(true);
    expect(sent).toEqual([]);
    line.greet({ session: 'theirs', received: { session: chat.greeting.session, number: 1 } });
    expect(sent).toEqual([
      { type: 'chat', number: 2, text: 'two' },
      { type: 'chat', number: 3, text: 'three' },
    ]);
    expect(deliveries()).toEqual(['one: delivered', 'two: waiting', 'three: waiting']);
  });

  test('a page that was loaded again gets what its predecessor had not confirmed', () => {
    line.greet({ session: 'theirs', received: null });
    chat.send('one');
    chat.send('two');
    line.take({ type: 'chat', number: 7, text: 'from the old page' });
    line.take({ type: 'chat-received', number: 1 });
    line = open();
    line.greet({ session: 'reloaded', received: null });
    expect(sent).toEqual([{ type: 'chat', number: 2, text: 'two' }]);
    line.take({ type: 'chat', number: 1, text: 'from the new page' });
    expect(chat.snapshot.messages.map(({ text }) => text)).toEqual([
      'one',
      'two',
      'from the old page',
      'from the new page',
    ]);
    expect(chat.greeting.received).toEqual({ session: 'reloaded', number: 1 });
  });

  test('what comes is confirmed, and shown once', () => {
    line.greet({ session: 'theirs', received: null });
    for (const number of [1, 2, 2, 1, 3]) line.take({ type: 'chat', number, text: `${number}` });
    expect(chat.snapshot.messages.map(({ text }) => text)).toEqual(['1', '2', '3']);
    expect(sent.map((message) => message.type === 'chat-received' && message.number)).toEqual([
      1, 2, 2, 2, 3,
    ]);
    line = open();
    expect(chat.greeting.received).toEqual({ session: 'theirs', number: 3 });
    line.greet({ session: 'theirs', received: null });
    line.take({ type: 'chat', number: 3, text: '3' });
    line.take({ type: 'chat', number: 4, text: '4' });
    expect(chat.snapshot.messages.map(({ text }) => text)).toEqual(['1', '2', '3', '4']);
  });

  test('what comes over a former connection, or before the greeting, is ignored', () => {
    line.take({ type: 'chat', number: 1, text: 'rude' });
    line.greet({ session: 'theirs', received: null });
    const former = line;
    line = open();
    former.take({ type: 'chat', number: 1, text: 'late' });
    expect(chat.snapshot.messages).toEqual([]);
  });

  test('messages wait in limited number, and go on when there is room', () => {
    line.greet({ session: 'theirs', received: null });
    carries = false;
    for (let count = 0; count < WAITING_MESSAGES; count += 1) expect(chat.send(`${count}`)).toBe(true);
    expect(chat.send('one too many')).toBe(false);
    expect(chat.snapshot.messages).toHaveLength(WAITING_MESSAGES);
    line = open();
    carries = true;
    line.greet({ session: 'theirs', received: null });
    expect(sent).toHaveLength(WAITING_MESSAGES);
    line.take({ type: 'chat-received', number: WAITING_MESSAGES });
    expect(chat.send('room again')).toBe(true);
  });

  test('a text from the peer that is too long is clipped', () => {
    line.greet({ session: 'theirs', received: null });
    line.take({ type: 'chat', number: 1, text: 'x'.repeat(CHAT_MESSAGE_BYTES + 1) });
    expect(chat.snapshot.messages[0]?.text).toHaveLength(CHAT_MESSAGE_BYTES);
  });

  test('what the end of the call cut off has failed, unless its confirmation was under way', () => {
    line.greet({ session: 'theirs', received: null });
    chat.send('one');
    chat.send('two');
    chat.end();
    expect(chat.snapshot.open).toBe(false);
    expect(deliveries()).toEqual(['one: failed', 'two: failed']);
    line.take({ type: 'chat-received', number: 1 });
    line.take({ type: 'chat', number: 1, text: 'too late' });
    expect(deliveries()).toEqual(['one: delivered', 'two: failed']);
    expect(chat.send('three')).toBe(false);
  });
});

describe('[P11] with a Parley that does not count', () => {
  test('chat is plain, and what was written before goes over the channel as soon as that is open', () => {
    const counting = chat.openLine(() => true);
    counting.greet({ session: 'theirs', received: null });
    const line = chat.openLine(() => true);
    const channel = new FakeDataChannel();
    line.meet(true);
    expect(chat.send('while it was mended')).toBe(true);
    line.greet(undefined);
    expect(chat.snapshot.open).toBe(false);
    line.useChannel(channel.asChannel(), new AbortController().signal);
    channel.open();
    expect(channel.sent).toEqual(['while it was mended']);
    expect(deliveries()).toEqual(['while it was mended: delivered']);
    expect(chat.snapshot.open).toBe(true);
    expect(chat.send('plain')).toBe(true);
    expect(channel.sent).toEqual(['while it was mended', 'plain']);
  });
});
