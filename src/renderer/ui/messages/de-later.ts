import { deChat } from './de-chat.ts';
import { deSettings } from './de-settings.ts';
import type { enLater } from './en-later.ts';
import type { Translation } from './translation.ts';

/** What the user interface says in German once more than the start screen is opened. */
export const deLater: Translation<typeof enLater> = { ...deChat, settings: deSettings };
