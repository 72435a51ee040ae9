import type { Language } from '../../protocol/language.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import type { MainMessages } from './main-messages.ts';

const MESSAGES: { readonly [L in Language]: MainMessages } = { en, de, es, fr, it };

/** The main process's texts in a language. */
export function messagesIn(language: Language): MainMessages {
  return MESSAGES[language];
}
