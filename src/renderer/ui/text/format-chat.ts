import type { ChatMessage } from '../../call/snapshot.ts';

/** The words around the messages of a saved chat. */
export interface ChatWords {
  /** The first line, such as `Chat in the room “tea”`. */
  readonly title: string;
  readonly local: string;
  readonly remote: string;
  /** Stands after a message that never arrived. */
  readonly failed: string;
}

/**
 * A chat as a text file: title and date, then a line for each message with its time and author; further lines of a
 * message are indented.
 * @param locale BCP 47 tag; undefined for the system's. The times are those of the system's time zone.
 */
export function formatChat(messages: readonly ChatMessage[], words: ChatWords, locale?: string): string {
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'full' });
  const time = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', second: '2-digit' });
  const lines = messages.map(({ from, text, at, delivery }) => {
    const author = from === 'local' ? words.local : words.remote;
    const note = delivery === 'failed' ? ` (${words.failed})` : '';
    return `[${time.format(at)}] ${author}: ${text.replaceAll(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/g, '\n    ')}${note}`;
  });
  const began = messages[0]?.at ?? Date.now();
  return `${[words.title, day.format(began), '', ...lines].join('\n')}\n`;
}

/** Name of the file that a chat from the time `at` is saved to, such as `parley-chat-2026-03-09-1405.txt`. */
export function chatFileName(at: number): string {
  const date = new Date(at);
  const two = (value: number) => String(value).padStart(2, '0');
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return `parley-chat-${day}-${two(date.getHours())}${two(date.getMinutes())}.txt`;
}
