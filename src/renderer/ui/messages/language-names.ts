import type { LanguageChoice } from '../../../protocol/preferences.ts';

/** What each language calls itself, the same in every language of the interface. */
export const LANGUAGE_NAMES: Readonly<Record<Exclude<LanguageChoice, 'system'>, string>> = {
  en: 'English',
  de: 'Deutsch',
  es: 'Español',
  fr: 'Français',
  it: 'Italiano',
};
