import { parseAddress, type InvitationResult } from '../../../protocol/invitation.ts';

/** Of plain http links only those to a page for guests can be invitations; all others are somebody else’s. */
const LINK = /\b(?:(?:parley|https):\/\/|http:\/\/(?=[^\s/?#]+\/guest(?:[\s?#]|$)))[^\s<>"]+/giu;

/** A link at the end of a sentence takes the sentence's mark with it. */
const TRAILING = /[.,;:!?'’”»)\]}]+$/u;

/** Longest text that is searched, in characters: a whole e-mail, not a book. */
const TEXT_CHARACTERS = 10_000;

/** Whether a text may be meant as an address although it has no scheme: `192.168.1.5`, `studio.local:8443`, `[::1]`. */
function looksLikeAddress(text: string): boolean {
  return /^[^\s/]*[.:][^\s]*$/u.test(text);
}

/**
 * The invitation in what a person pasted or dropped: a link, a text with a link in it such as a whole e-mail, or a bare
 * address. A link that names a room counts more than one that does not.
 * @returns null where the text does not look like an invitation; a failure where it does, but cannot be used
 */
export function findInvitation(text: string): InvitationResult | null {
  if (text.length > TEXT_CHARACTERS) return null;
  const links = [...text.matchAll(LINK)].map(([link]) => parseAddress(link.replace(TRAILING, '')));
  const usable = links.filter((result) => result.ok);
  const best = usable.find(({ invitation }) => invitation.room !== null) ?? usable[0] ?? links[0];
  if (best !== undefined) return best;
  const trimmed = text.trim();
  return looksLikeAddress(trimmed) ? parseAddress(trimmed) : null;
}
