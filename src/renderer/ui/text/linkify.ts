import { safeExternalUrl } from '../../platform/external-url.ts';

/** A piece of a message: plain text, or a link whose shown text is exactly what was written. */
export type MessagePart =
  | { readonly kind: 'text'; readonly text: string }
  /** `start` is the place of the link in the message, in UTF-16 units. */
  | { readonly kind: 'link'; readonly text: string; readonly url: string; readonly start: number };

const CANDIDATE = /(?:\b(?:https?:\/\/|mailto:)|(?<![\p{L}\p{N}@:/._-])www\.)[^\s<>"]+/giu;
/** What people write without its scheme, with at least a domain below the top. */
const BARE = /^www\.[^.]+\.[^.]/iu;
const CLOSING_TO_OPENING: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };

/** Cuts off punctuation that ends the sentence and not the address; a bracket stays if it was opened inside. */
function trimTrailing(text: string): string {
  let end = text.length;
  while (end > 0) {
    const last = text.charAt(end - 1);
    const opening = CLOSING_TO_OPENING[last];
    if (opening !== undefined) {
      const inside = text.slice(0, end);
      if (inside.split(opening).length >= inside.split(last).length) break;
    } else if (!/[.,;:!?'’”»…*_]/u.test(last)) {
      break;
    }
    end -= 1;
  }
  return text.slice(0, end);
}

/** Splits a message into text and safe links (http, https, mailto). Joined again, the parts are the message. */
export function linkify(message: string): readonly MessagePart[] {
  const parts: MessagePart[] = [];
  let done = 0;
  for (const match of message.matchAll(CANDIDATE)) {
    const text = trimTrailing(match[0]);
    const url = safeExternalUrl(BARE.test(text) ? `https://${text}` : text);
    if (url === null) continue;
    if (match.index > done) parts.push({ kind: 'text', text: message.slice(done, match.index) });
    parts.push({ kind: 'link', text, url, start: match.index });
    done = match.index + text.length;
  }
  if (done < message.length) parts.push({ kind: 'text', text: message.slice(done) });
  return parts;
}
