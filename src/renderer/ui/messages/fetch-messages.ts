import type { Language } from '../../../protocol/language.ts';
import type { enDesktop } from './en-desktop.ts';
import type { en } from './en.ts';
import type { Translation } from './translation.ts';

type PageMessages = Translation<typeof en>;
type DesktopMessages = Translation<typeof enDesktop>;

/** The texts of a page, and in the desktop app those of its own. */
export interface Messages extends PageMessages {
  readonly desktop?: DesktopMessages;
}

// One import for each file, so that each becomes a file of its own that only those fetch who need it.
const PAGE: { readonly [L in Language]: () => Promise<PageMessages> } = {
  en: async () => (await import('./en.ts')).en,
  de: async () => (await import('./de.ts')).de,
  es: async () => (await import('./es.ts')).es,
  fr: async () => (await import('./fr.ts')).fr,
  it: async () => (await import('./it.ts')).it,
};
const DESKTOP: { readonly [L in Language]: () => Promise<DesktopMessages> } = {
  en: async () => (await import('./en-desktop.ts')).enDesktop,
  de: async () => (await import('./de-desktop.ts')).deDesktop,
  es: async () => (await import('./es-desktop.ts')).esDesktop,
  fr: async () => (await import('./fr-desktop.ts')).frDesktop,
  it: async () => (await import('./it-desktop.ts')).itDesktop,
};

/**
 * Fetches the texts in a language.
 * @throws {TypeError} when they cannot be fetched
 */
export async function fetchMessages(language: Language, kind: 'browser' | 'desktop'): Promise<Messages> {
  if (kind === 'browser') return await PAGE[language]();
  const [page, desktop] = await Promise.all([PAGE[language](), DESKTOP[language]()]);
  return { ...page, desktop };
}
