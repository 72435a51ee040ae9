import type { Language } from '../../../protocol/language.ts';
import type { enDesktop } from './en-desktop.ts';
import type { enLater } from './en-later.ts';
import type { en } from './en.ts';
import type { Translation } from './translation.ts';

/** The texts come in parts, each of which only those fetch who need it. */
export type MessagesPart = 'page' | 'later' | 'desktop';

interface Parts {
  readonly page: Translation<typeof en>;
  readonly later: Translation<typeof enLater>;
  readonly desktop: { readonly desktop: Translation<typeof enDesktop> };
}

// One import for each file, so that each becomes a file of its own.
const FETCH: { readonly [P in MessagesPart]: { readonly [L in Language]: () => Promise<Parts[P]> } } = {
  page: {
    en: async () => (await import('./en.ts')).en,
    de: async () => (await import('./de.ts')).de,
    es: async () => (await import('./es.ts')).es,
    fr: async () => (await import('./fr.ts')).fr,
    it: async () => (await import('./it.ts')).it,
  },
  later: {
    en: async () => (await import('./en-later.ts')).enLater,
    de: async () => (await import('./de-later.ts')).deLater,
    es: async () => (await import('./es-later.ts')).esLater,
    fr: async () => (await import('./fr-later.ts')).frLater,
    it: async () => (await import('./it-later.ts')).itLater,
  },
  desktop: {
    en: async () => ({ desktop: (await import('./en-desktop.ts')).enDesktop }),
    de: async () => ({ desktop: (await import('./de-desktop.ts')).deDesktop }),
    es: async () => ({ desktop: (await import('./es-desktop.ts')).esDesktop }),
    fr: async () => ({ desktop: (await import('./fr-desktop.ts')).frDesktop }),
    it: async () => ({ desktop: (await import('./it-desktop.ts')).itDesktop }),
  },
};

/**
 * Fetches one part of the texts in a language.
 * @throws {TypeError} when it cannot be fetched
 */
export async function fetchMessages(language: Language, part: MessagesPart): Promise<Parts[MessagesPart]> {
  return await FETCH[part][language]();
}
