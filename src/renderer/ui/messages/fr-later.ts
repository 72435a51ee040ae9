import type { enLater } from './en-later.ts';
import { frChat } from './fr-chat.ts';
import { frSettings } from './fr-settings.ts';
import type { Translation } from './translation.ts';

/** The texts in French that nobody needs before a call or the settings. */
export const frLater: Translation<typeof enLater, 'many'> = { ...frChat, settings: frSettings };
