import { createInstance, type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { chooseSpeech } from '../../protocol/language.ts';
import type { Platform } from '../platform/platform.ts';
import type { enDesktop } from './messages/en-desktop.ts';
import type { en } from './messages/en.ts';
import { fetchMessages } from './messages/fetch-messages.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: typeof en & { readonly desktop: typeof enDesktop } };
  }
}

/** A page whose texts take longer than this to come, in milliseconds, starts in English. */
const PATIENCE = 3000;

type Surroundings = Pick<Platform, 'kind' | 'preferences' | 'systemLanguages'>;
type Fetch = typeof fetchMessages;

/** Keeps the translator in the language of the preferences; resolves when it first is, or cannot be. */
function followPreferences(translator: i18n, surroundings: Surroundings, fetch: Fetch): Promise<void> {
  const { kind, preferences, systemLanguages } = surroundings;
  let wanted = '';
  const follow = async (): Promise<void> => {
    const { language, locale } = chooseSpeech(preferences.get().language, systemLanguages);
    if (locale === wanted) return;
    wanted = locale;
    try {
      const messages = await fetch(language, kind);
      // Another language may have been chosen meanwhile.
      if (locale !== wanted) return;
      translator.addResourceBundle(language, 'translation', messages);
      await translator.changeLanguage(locale);
      document.documentElement.lang = language;
    } catch (error) {
      // The server may be gone. What is shown stays, and the next choice tries again.
      if (locale === wanted) wanted = '';
      translator.emit('failedLoading', language, 'translation', String(error));
    }
  };
  preferences.onChange(() => void follow());
  return follow();
}

/**
 * Makes the translator and lets it follow the preferences. Texts that cannot be fetched leave it in the language that it
 * has, at first English.
 * @throws {TypeError} when no texts at all can be fetched
 */
export async function createTranslator(
  surroundings: Surroundings,
  fetch: Fetch = fetchMessages,
): Promise<i18n> {
  const translator = createInstance();
  await translator.use(initReactI18next).init({
    lng: 'en',
    fallbackLng: 'en',
    resources: {},
    // React escapes every text by itself.
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  });
  const patience = new Promise((resolve) => {
    setTimeout(resolve, PATIENCE);
  });
  await Promise.race([followPreferences(translator, surroundings, fetch), patience]);
  const { store } = translator;
  if (Object.keys(store.data).length === 0) {
    translator.addResourceBundle('en', 'translation', await fetch('en', surroundings.kind));
  }
  return translator;
}
