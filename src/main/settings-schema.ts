/** What the settings file holds, and how one that was damaged is read. */
import { z } from 'zod';
import {
  addressSchema,
  fingerprintSchema,
  muteKeySchema,
  nameSchema,
  roomSchema,
} from '../protocol/ipc-arguments.ts';
import { arePreferencesIntact, DEFAULT_PREFERENCES, readPreferences } from '../protocol/preferences.ts';
import { PIN_LIMIT } from './pins.ts';
import { RECENT_LIMIT } from './recent-addresses.ts';

/** Raised when a field changes its meaning; a file of another version is read for what still fits, and set aside. */
export const SETTINGS_VERSION = 1;

const timeSchema = z.number().int().nonnegative();
const coordinateSchema = z.number().int();

/** Where the window was, in device-independent pixels. */
const windowPlaceSchema = z.object({
  x: coordinateSchema,
  y: coordinateSchema,
  width: coordinateSchema.positive(),
  height: coordinateSchema.positive(),
  maximized: z.boolean(),
});
export type WindowPlace = z.infer<typeof windowPlaceSchema>;

const FIELDS = {
  window: windowPlaceSchema.nullable(),
  name: nameSchema,
  preferences: z.unknown().transform(readPreferences),
  muteKey: muteKeySchema,
  recentAddresses: z
    .array(addressSchema.extend({ room: roomSchema.nullable(), usedAt: timeSchema }))
    .max(RECENT_LIMIT),
  pins: z
    .array(addressSchema.extend({ fingerprint: fingerprintSchema, acceptedAt: timeSchema }))
    .max(PIN_LIMIT),
} as const;

const settingsSchema = z.object(FIELDS);
export type Settings = Readonly<z.infer<typeof settingsSchema>>;

/** What a new installation starts with. */
export const DEFAULT_SETTINGS: Settings = {
  window: null,
  name: '',
  preferences: DEFAULT_PREFERENCES,
  muteKey: { enabled: false, accelerator: 'Ctrl+Shift+M' },
  recentAddresses: [],
  pins: [],
};

/** The settings in a file's content, and whether nothing of it was lost. */
export interface ReadSettings {
  readonly settings: Settings;
  readonly intact: boolean;
}

function parseObject(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const parsed: unknown = JSON.parse(text);
    return z.record(z.string(), z.unknown()).safeParse(parsed).data ?? null;
  } catch {
    return null;
  }
}

/** Reads a settings file's content. A field that does not fit gets its default; the others stay. */
export function readSettings(text: string): ReadSettings {
  const found = parseObject(text);
  if (!found) return { settings: DEFAULT_SETTINGS, intact: false };
  const fitting = Object.entries(FIELDS).flatMap(([field, schema]) => {
    const parsed = schema.safeParse(found[field]);
    return parsed.success ? [[field, parsed.data] as const] : [];
  });
  const settings = settingsSchema.parse({ ...DEFAULT_SETTINGS, ...Object.fromEntries(fitting) });
  // A field that is missing was added by a newer version of the app: nothing is lost.
  const fits = (field: string): boolean => fitting.some(([name]) => name === field);
  const lost =
    Object.keys(FIELDS).some((field) => field in found && !fits(field)) ||
    ('preferences' in found && !arePreferencesIntact(found['preferences']));
  return { settings, intact: !lost && found['version'] === SETTINGS_VERSION };
}

/** The content of the settings file. */
export function formatSettings(settings: Settings): string {
  return `${JSON.stringify({ version: SETTINGS_VERSION, ...settings }, null, 2)}\n`;
}
