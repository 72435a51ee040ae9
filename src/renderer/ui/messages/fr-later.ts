import type { enLater } from './en-later.ts';
import { frChat } from './fr-chat.ts';
import { frSettings } from './fr-settings.ts';
import type { Translation } from './translation.ts';

/** What the user interface says in French once more than the start screen is opened. */
export const frLater: Translation<typeof enLater, 'many'> = { ...frChat, settings: frSettings };
