/**
 * What the user has chosen about calls, the same in a browser and in the desktop app. Read without zod: the start
 * screen needs it before anything else.
 */
import type { IceServer } from './signaling.ts';

/** Most STUN and TURN servers; Chromium itself warns from five on, since each delays the connection. */
export const ICE_SERVERS = 8;
/** So many devices of a kind are remembered in their order. */
export const RANKED_DEVICES = 12;
/** Longest id or name of a device, or part of an ICE server, in characters. */
const TEXT_CHARACTERS = 512;

/** A camera, microphone or speaker as it was when it was chosen. */
export interface RankedDevice {
  /** The browser's id for it, which changes when the user clears the site's data. */
  readonly id: string;
  /** Its name, by which it is known again then. */
  readonly label: string;
}

/** What the picture may cost at most: about 0.5 Mbit/s, 720p30, 1080p30. */
export const QUALITIES = ['data-saver', 'standard', 'high'] as const;
export type Quality = (typeof QUALITIES)[number];

/** `system`: the first language of the system that Parley speaks, else English. */
export const LANGUAGES = ['system', 'en', 'de', 'es', 'fr', 'it'] as const;
export type LanguageChoice = (typeof LANGUAGES)[number];

export interface Preferences {
  /** The user's devices by kind, the most liked first; the first one that is plugged in is used. */
  readonly cameras: readonly RankedDevice[];
  readonly microphones: readonly RankedDevice[];
  readonly speakers: readonly RankedDevice[];
  readonly echoCancellation: boolean;
  readonly noiseSuppression: boolean;
  readonly autoGainControl: boolean;
  /** Stereo and unprocessed sound, whatever the three switches above say. */
  readonly musicMode: boolean;
  /** Muted except while a key is held. */
  readonly pushToTalk: boolean;
  readonly quality: Quality;
  /** STUN and TURN servers; null for Parley's own choice. */
  readonly iceServers: readonly IceServer[] | null;
  /** Everything goes through a TURN server, so that the other side does not learn this side's address. */
  readonly relayOnly: boolean;
  readonly language: LanguageChoice;
  /** Whether a message that comes while the chat is closed is heard. */
  readonly chatSound: boolean;
  /** Whether a wide window shows the chat beside the picture when a call begins. */
  readonly chatBeside: boolean;
}

/** What a new user starts with. */
export const DEFAULT_PREFERENCES: Preferences = {
  cameras: [],
  microphones: [],
  speakers: [],
  echoCancellation: true,
  noiseSuppression: true,
  autoGainControl: true,
  musicMode: false,
  pushToTalk: false,
  quality: 'high',
  iceServers: null,
  relayOnly: false,
  language: 'system',
  chatSound: true,
  chatBeside: true,
};

/** The one place in a window or page where the preferences live. */
export interface PreferencesStore {
  get(): Preferences;
  /** Changes the named fields only. What cannot be kept beyond this run holds until its end. */
  update(patch: Partial<Preferences>): void;
  /** Returns its own undoing. */
  onChange(listener: (preferences: Preferences) => void): () => void;
}

type Guard<T> = (value: unknown) => value is T;

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= TEXT_CHARACTERS;
}

function isBoolean(value: unknown): value is boolean {
  return typeof value === 'boolean';
}

function oneOf<T extends string>(choices: readonly T[]): Guard<T> {
  return (value): value is T => choices.some((choice) => choice === value);
}

function isArrayOf(value: unknown, isItem: (item: unknown) => boolean, most: number): boolean {
  return Array.isArray(value) && value.length <= most && value.every(isItem);
}

function isRanking(value: unknown): value is readonly RankedDevice[] {
  return isArrayOf(
    value,
    (item) => isRecord(item) && isText(item['id']) && isText(item['label']),
    RANKED_DEVICES,
  );
}

function isIceServer(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const { urls, username, credential } = value;
  return (
    isArrayOf(urls, (url) => isText(url) && /^(stun|stuns|turn|turns):./.test(url), ICE_SERVERS) &&
    Array.isArray(urls) &&
    urls.length > 0 &&
    (username === undefined || isText(username)) &&
    (credential === undefined || isText(credential))
  );
}

function isIceServers(value: unknown): value is readonly IceServer[] | null {
  return value === null || isArrayOf(value, isIceServer, ICE_SERVERS);
}

const GUARDS: { readonly [Field in keyof Preferences]: Guard<Preferences[Field]> } = {
  cameras: isRanking,
  microphones: isRanking,
  speakers: isRanking,
  echoCancellation: isBoolean,
  noiseSuppression: isBoolean,
  autoGainControl: isBoolean,
  musicMode: isBoolean,
  pushToTalk: isBoolean,
  quality: oneOf(QUALITIES),
  iceServers: isIceServers,
  relayOnly: isBoolean,
  language: oneOf(LANGUAGES),
  chatSound: isBoolean,
  chatBeside: isBoolean,
};

function isField(name: string): name is keyof Preferences {
  return Object.hasOwn(GUARDS, name);
}

/** Whether `value` is some of the preferences and nothing else. */
export function isPreferencesPatch(value: unknown): value is Partial<Preferences> {
  return (
    isRecord(value) && Object.entries(value).every(([name, field]) => isField(name) && GUARDS[name](field))
  );
}

/** The preferences in `value`, whatever it is: a field that does not fit gets its default, the others stay. */
export function readPreferences(value: unknown): Preferences {
  if (!isRecord(value)) return DEFAULT_PREFERENCES;
  const fitting = Object.entries(value).filter(([name, field]) => isField(name) && GUARDS[name](field));
  return { ...DEFAULT_PREFERENCES, ...Object.fromEntries(fitting) };
}

/** Whether nothing of `value` gets lost by {@link readPreferences}; fields of a later version do not count. */
export function arePreferencesIntact(value: unknown): boolean {
  return (
    isRecord(value) && Object.entries(value).every(([name, field]) => !isField(name) || GUARDS[name](field))
  );
}

/** Preferences in memory, told to whoever asked for them. */
export class PreferencesInMemory implements PreferencesStore {
  #preferences: Preferences;
  readonly #listeners = new Set<(preferences: Preferences) => void>();

  constructor(preferences: Preferences = DEFAULT_PREFERENCES) {
    this.#preferences = preferences;
  }

  get(): Preferences {
    return this.#preferences;
  }

  update(patch: Partial<Preferences>): void {
    this.#preferences = { ...this.#preferences, ...patch };
    for (const listener of this.#listeners) listener(this.#preferences);
  }

  onChange(listener: (preferences: Preferences) => void): () => void {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  }
}
