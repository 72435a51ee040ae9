import { createInstance, type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { chooseSpeech, type Language } from '../../protocol/language.ts';
import type { Platform } from '../platform/platform.ts';
import { LateCode } from './late-code.ts';
import type { enDesktop } from './messages/en-desktop.ts';
import type { enLater } from './messages/en-later.ts';
import type { en } from './messages/en.ts';
import { fetchMessages, type MessagesPart } from './messages/fetch-messages.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: {
      translation: typeof en & typeof enLater & { readonly desktop: typeof enDesktop };
    };
  }
}

/** A page whose texts take longer than this to come, in milliseconds, starts in English. */
const PATIENCE = 3000;

type Surroundings = Pick<Platform, 'kind' | 'preferences' | 'systemLanguages'>;
type Fetch = typeof fetchMessages;

/** The translator, and the texts that a page can start without. */
export interface Texts {
  readonly translator: i18n;
  /** What is not needed before a call: once asked for, it is there in every language that is chosen. */
  readonly later: LateCode<object>;
}

/** Keeps a translator in the language of the preferences. */
class TextKeeper {
  readonly #translator: i18n;
  readonly #surroundings: Surroundings;
  readonly #fetch: Fetch;
  readonly #parts: Set<MessagesPart>;
  /** The locale that is wanted, or being fetched. */
  #wanted = '';

  constructor(translator: i18n, surroundings: Surroundings, fetch: Fetch) {
    this.#translator = translator;
    this.#surroundings = surroundings;
    this.#fetch = fetch;
    // The desktop app has them at hand.
    this.#parts = new Set(surroundings.kind === 'desktop' ? ['page', 'later', 'desktop'] : ['page']);
    surroundings.preferences.onChange(() => void this.follow());
  }

  /** Resolves when the preferences' language is spoken, or cannot be. */
  async follow(): Promise<void> {
    const { preferences, systemLanguages } = this.#surroundings;
    const { language, locale } = chooseSpeech(preferences.get().language, systemLanguages);
    if (locale === this.#wanted) return;
    this.#wanted = locale;
    try {
      await this.bring(language);
      // Another language may have been chosen meanwhile.
      if (locale !== this.#wanted) return;
      await this.#translator.changeLanguage(locale);
      document.documentElement.lang = language;
    } catch (error) {
      // The server may be gone. What is shown stays, and the next choice tries again.
      if (locale === this.#wanted) this.#wanted = '';
      this.#translator.emit('failedLoading', language, 'translation', String(error));
    }
  }

  /**
   * Brings every part in a language, those included that are asked for meanwhile.
   * @throws {TypeError} when one cannot be fetched
   */
  async bring(language: Language): Promise<void> {
    const wanted = [...this.#parts];
    const parts = await Promise.all(wanted.map((part) => this.#fetch(language, part)));
    for (const texts of parts) this.#translator.addResourceBundle(language, 'translation', texts, true);
    if (wanted.length < this.#parts.size) await this.bring(language);
  }

  /**
   * Brings what else there is in the language that is spoken, and from now on in each.
   * @throws {TypeError} when it cannot be fetched
   */
  async complete(): Promise<object> {
    this.#parts.add('later');
    await this.bring((this.#translator.resolvedLanguage ?? 'en') as Language);
    return {};
  }
}

/**
 * Makes the translator and lets it follow the preferences. Texts that cannot be fetched leave it in the language that it
 * has, at first English.
 * @throws {TypeError} when no texts at all can be fetched
 */
export async function createTexts(surroundings: Surroundings, fetch: Fetch = fetchMessages): Promise<Texts> {
  const translator = createInstance();
  await translator.use(initReactI18next).init({
    lng: 'en',
    fallbackLng: 'en',
    resources: {},
    // React escapes every text by itself.
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  });
  const keeper = new TextKeeper(translator, surroundings, fetch);
  const patience = new Promise((resolve) => {
    setTimeout(resolve, PATIENCE);
  });
  await Promise.race([keeper.follow(), patience]);
  if (Object.keys(translator.store.data).length === 0) await keeper.bring('en');
  return { translator, later: new LateCode(() => keeper.complete()) };
}
