import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { makeChannelPair, type FakeDataChannel } from '../../../tests/fixtures/call/fake-data-channel.ts';
import { ControlChannel, type PeerMessage } from './control-channel.ts';
import { TIMERS } from './timers.ts';

interface End {
  readonly control: ControlChannel;
  readonly received: PeerMessage[];
  readonly happened: string[];
}

let ends: [FakeDataChannel, FakeDataChannel];
let one: End;
let other: End;

function makeEnd(channel: FakeDataChannel): End {
  const received: PeerMessage[] = [];
  const happened: string[] = [];
  const connection = {
    createDataChannel: (label: string, options: RTCDataChannelInit) => {
      expect([label, options]).toEqual(['parley', { negotiated: true, id: 1000 }]);
      return channel.asChannel();
    },
  };
  const control = new ControlChannel(
    connection,
    {
      onOpen: () => happened.push('open'),
      onMessage: (message) => received.push(message),
      onClose: () => happened.push('close'),
    },
    () => undefined,
  );
  return { control, received, happened };
}

beforeEach(() => {
  vi.useFakeTimers();
  ends = makeChannelPair();
  one = makeEnd(ends[0]);
  other = makeEnd(ends[1]);
});

afterEach(() => {
  vi.useRealTimers();
});

function openBoth(): void {
  one.control.enable();
  other.control.enable();
  for (const end of ends) end.open();
}

describe('[P2] the control channel', () => {
  test('is silent until the peer is known to be a Parley', () => {
    ends[0].open();
    expect(one.control.isOpen).toBe(false);
    expect(one.control.send({ type: 'bye' })).toBe(false);
    ends[0].receive('{"type":"bye"}');
    ends[0].receive('{"type":"ping","id":1}');
    expect(one.received).toEqual([]);
    expect(ends[0].sent).toEqual([]);
    one.control.enable();
    expect(one.happened).toEqual(['open']);
    expect(one.control.isOpen).toBe(true);
  });

  test('says once that it is open, whichever comes first', () => {
    openBoth();
    one.control.enable();
    expect(one.happened).toEqual(['open']);
  });

  test('carries messages both ways', async () => {
    openBoth();
    const hello = { type: 'hello', version: 1, name: 'Ada' } as const;
    expect(one.control.send(hello)).toBe(true);
    await vi.advanceTimersByTimeAsync(0);
    expect(other.received).toEqual([hello]);
  });

  test('ignores what it does not understand', () => {
    openBoth();
    const odd = ['', '{', 'null', '[]', '{"type":"dance"}', '{"type":"hello"}', new ArrayBuffer(2), 7];
    for (const data of odd) ends[0].receive(data);
    expect(one.received).toEqual([]);
    expect(one.control.isOpen).toBe(true);
  });

  test('says when the peer has closed it, and not when this side has', () => {
    openBoth();
    one.control.dispose();
    ends[0].close();
    expect(one.happened).toEqual(['open']);
    expect(other.happened).toEqual(['open', 'close']);
  });
});

describe('[P6] a ping', () => {
  test('is answered by the other end by itself', async () => {
    openBoth();
    const alive = one.control.ping();
    await vi.advanceTimersByTimeAsync(0);
    expect(await alive).toBe(true);
    expect(other.received).toEqual([]);
  });

  test('fails when no answer comes in time', async () => {
    openBoth();
    ends[0].other = null;
    const alive = one.control.ping();
    await vi.advanceTimersByTimeAsync(TIMERS.pingAnswered);
    expect(await alive).toBe(false);
  });

  test('fails at once without an open channel, and with the end of this side', async () => {
    expect(await one.control.ping()).toBe(false);
    openBoth();
    ends[0].other = null;
    const alive = one.control.ping();
    one.control.dispose();
    expect(await alive).toBe(false);
  });

  test('is not answered by the pong to another', async () => {
    openBoth();
    ends[0].other = null;
    const alive = one.control.ping();
    ends[0].receive('{"type":"pong","id":7}');
    await vi.advanceTimersByTimeAsync(TIMERS.pingAnswered);
    expect(await alive).toBe(false);
  });
});

describe('[P7] a farewell', () => {
  test('says bye, closes, and is over when the channel is', async () => {
    openBoth();
    await one.control.farewell();
    expect(ends[0].sent).toEqual(['{"type":"bye"}']);
    expect(ends[0].readyState).toBe('closed');
    expect(one.happened).toEqual(['open']);
  });

  test('[P10] still hears that chat has arrived, and nothing else', async () => {
    openBoth();
    ends[0].close = () => undefined;
    const farewell = one.control.farewell();
    ends[0].receive('{"type":"chat","number":1,"text":"late"}');
    ends[0].receive('{"type":"chat-received","number":1}');
    await vi.advanceTimersByTimeAsync(TIMERS.farewell);
    await farewell;
    expect(one.received).toEqual([{ type: 'chat-received', number: 1 }]);
  });

  test('does not wait for ever', async () => {
    openBoth();
    ends[0].close = () => undefined;
    let over = false;
    const farewell = one.control.farewell().then(() => {
      over = true;
    });
    await vi.advanceTimersByTimeAsync(TIMERS.farewell - 1);
    expect(over).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    await farewell;
    expect(over).toBe(true);
  });

  test('is over at once without an open channel', async () => {
    await one.control.farewell();
    expect(ends[0].sent).toEqual([]);
  });
});
