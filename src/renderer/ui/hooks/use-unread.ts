import { useState } from 'react';
import type { ChatMessage } from '../../call/snapshot.ts';

/** The other person's messages that came while the chat was not open, the oldest first. */
export function useUnread(messages: readonly ChatMessage[], open: boolean): readonly ChatMessage[] {
  const [seen, setSeen] = useState(0);
  if (open && seen !== messages.length) setSeen(messages.length);
  return open ? [] : messages.slice(seen).filter((message) => message.from === 'remote');
}
