import { createInstance, type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { en } from './messages/en.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: typeof en };
  }
}

/** Makes the translator. Its messages are part of the bundle, so it is ready when the promise resolves at once. */
export async function createTranslator(): Promise<i18n> {
  const translator = createInstance();
  await translator.use(initReactI18next).init({
    lng: 'en',
    fallbackLng: 'en',
    resources: { en: { translation: en } },
    // React escapes every text by itself.
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  });
  return translator;
}
