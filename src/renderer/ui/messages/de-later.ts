import { deChat } from './de-chat.ts';
import { deSettings } from './de-settings.ts';
import type { enLater } from './en-later.ts';
import type { Translation } from './translation.ts';

/** The texts in German that nobody needs before a call or the settings. */
export const deLater: Translation<typeof enLater> = { ...deChat, settings: deSettings };
