import { describe, expect, it } from 'vitest';
import type { ChatMessage } from '../../call/snapshot.ts';
import { endsGroup } from './ends-group.ts';

const message = (from: ChatMessage['from'], at: number): ChatMessage => ({
  id: at,
  from,
  text: 'x',
  at,
  delivery: 'delivered',
});

describe('endsGroup', () => {
  it('is true for the last message', () => {
    expect(endsGroup(message('local', 0), undefined)).toBe(true);
  });
  it('is true where the author changes', () => {
    expect(endsGroup(message('local', 0), message('remote', 1))).toBe(true);
  });
  it('is true where the minute changes, however close the two are', () => {
    expect(endsGroup(message('local', 59_999), message('local', 60_000))).toBe(true);
  });
  it('is false within a minute of one author', () => {
    expect(endsGroup(message('local', 0), message('local', 59_999))).toBe(false);
  });
});
