import { CHAT_MESSAGE_BYTES } from '../../protocol/control-messages.ts';

const encoder = new TextEncoder();

/** Whether a text may be sent as one message: it says something, and it is short enough. */
export function isSendable(text: string): boolean {
  return text.trim() !== '' && encoder.encode(text).length <= CHAT_MESSAGE_BYTES;
}

/** The text itself, or as much of its beginning as fits into a message without cutting a character in two. */
export function clipText(text: string): string {
  const buffer = new Uint8Array(CHAT_MESSAGE_BYTES);
  return text.slice(0, encoder.encodeInto(text, buffer).read);
}
