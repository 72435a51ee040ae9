import { enChat } from './en-chat.ts';
import { enSettings } from './en-settings.ts';

/** What the user interface says in English once more than the start screen is opened. */
export const enLater = { ...enChat, settings: enSettings } as const;
