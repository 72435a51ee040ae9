import { LINK_CHARACTERS } from '../../../protocol/invitation.ts';

/**
 * A mailto link (RFC 6068) to nobody yet, with a subject and a text.
 * @param essence takes the text's place where the link would be too long to be opened
 */
export function mailLink(subject: string, text: string, essence: string): string {
  const link = (body: string) =>
    `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`;
  const whole = link(text);
  return whole.length <= LINK_CHARACTERS ? whole : link(essence);
}
