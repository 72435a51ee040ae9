import type { enLater } from './en-later.ts';
import { esChat } from './es-chat.ts';
import { esSettings } from './es-settings.ts';
import type { Translation } from './translation.ts';

/** What the user interface says in Spanish once more than the start screen is opened. */
export const esLater: Translation<typeof enLater, 'many'> = { ...esChat, settings: esSettings };
