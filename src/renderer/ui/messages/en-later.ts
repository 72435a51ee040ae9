import { enChat } from './en-chat.ts';
import { enSettings } from './en-settings.ts';

/** The texts in English that nobody needs before a call or the settings. */
export const enLater = { ...enChat, settings: enSettings } as const;
