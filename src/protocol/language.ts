/** Which of its languages Parley speaks. The main process and the window choose alike, so that both speak the same. */
import { LANGUAGES, type LanguageChoice } from './preferences.ts';

/** A language of Parley, as its BCP 47 tag. */
export type Language = Exclude<LanguageChoice, 'system'>;

/** The language of the texts, and how dates and numbers in them are written. */
export interface Speech {
  readonly language: Language;
  /** BCP 47 tag, with the region where the system names one: `de-AT`. */
  readonly locale: string;
}

function spoken(tag: string): Language | null {
  const [subtag = ''] = tag.toLowerCase().split('-');
  const language = LANGUAGES.find((choice) => choice === subtag);
  return language === undefined || language === 'system' ? null : language;
}

/** Chromium has told tags such as `en-US@posix`, at which Intl throws. */
function isLocale(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length > 0;
  } catch {
    return false;
  }
}

/**
 * What Parley speaks.
 * @param choice what the user has chosen
 * @param systemLanguages the system's languages as BCP 47 tags, the most liked first
 */
export function chooseSpeech(choice: LanguageChoice, systemLanguages: readonly string[]): Speech {
  const own = systemLanguages.filter((tag) => isLocale(tag));
  const language = choice === 'system' ? (own.map(spoken).find((found) => found !== null) ?? 'en') : choice;
  return { language, locale: own.find((tag) => spoken(tag) === language) ?? language };
}
