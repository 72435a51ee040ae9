import type { enLater } from './en-later.ts';
import { itChat } from './it-chat.ts';
import { itSettings } from './it-settings.ts';
import type { Translation } from './translation.ts';

/** What the user interface says in Italian once more than the start screen is opened. */
export const itLater: Translation<typeof enLater, 'many'> = { ...itChat, settings: itSettings };
