import type { enLater } from './en-later.ts';
import { esChat } from './es-chat.ts';
import { esSettings } from './es-settings.ts';
import type { Translation } from './translation.ts';

/** The texts in Spanish that nobody needs before a call or the settings. */
export const esLater: Translation<typeof enLater, 'many'> = { ...esChat, settings: esSettings };
