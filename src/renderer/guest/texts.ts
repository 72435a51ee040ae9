import { chooseSpeech, type Language } from '../../protocol/language.ts';
import { deGuest } from '../ui/messages/de-guest.ts';
import { enGuest } from '../ui/messages/en-guest.ts';
import { esGuest } from '../ui/messages/es-guest.ts';
import { frGuest } from '../ui/messages/fr-guest.ts';
import { itGuest } from '../ui/messages/it-guest.ts';
import type { Translation } from '../ui/messages/translation.ts';

export type GuestTexts = Translation<typeof enGuest>;

/** All at once: the page is one file that fetches nothing. */
export const GUEST_TEXTS: { readonly [L in Language]: GuestTexts } = {
  en: enGuest,
  de: deGuest,
  es: esGuest,
  fr: frGuest,
  it: itGuest,
};

/** The texts in the first of the visitor's languages that Parley speaks. */
export function textsFor(languages: readonly string[]): {
  readonly language: Language;
  readonly texts: GuestTexts;
} {
  const { language } = chooseSpeech('system', languages);
  return { language, texts: GUEST_TEXTS[language] };
}
