import type { enLater } from './en-later.ts';
import { itChat } from './it-chat.ts';
import { itSettings } from './it-settings.ts';
import type { Translation } from './translation.ts';

/** The texts in Italian that nobody needs before a call or the settings. */
export const itLater: Translation<typeof enLater, 'many'> = { ...itChat, settings: itSettings };
