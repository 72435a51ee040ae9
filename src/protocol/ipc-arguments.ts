/** The schemas by which the main process checks what the window asks. */
import { z } from 'zod';
import { isGlobalAccelerator } from './accelerator.ts';
import { normalizeHost } from './address.ts';
import { normalizeFingerprint } from './fingerprint.ts';
import { LINK_CHARACTERS, isInvitableRoom } from './invitation.ts';
import type { InvokeMap } from './ipc.ts';
import type { InvokeChannel } from './ipc-channels.ts';
import { isPreferencesPatch, type Preferences } from './preferences.ts';

/** Longest name of a person, in characters. */
const NAME_CHARACTERS = 64;
/** Longest text of a notification, in characters. */
const NOTIFICATION_CHARACTERS = 256;
/** Longest id of a screen source or of a request, in characters. */
const ID_CHARACTERS = 128;

const portSchema = z.number().int().min(1).max(65_535);
const idSchema = z.string().min(1).max(ID_CHARACTERS);
const notificationTextSchema = z.string().max(NOTIFICATION_CHARACTERS);

/** A room that can be part of an invitation. */
export const roomSchema = z.string().refine(isInvitableRoom, { message: 'Not a room name.' });

/** A certificate's fingerprint in its canonical form. */
export const fingerprintSchema = z
  .string()
  .refine((text) => normalizeFingerprint(text) === text, { message: 'Not a fingerprint.' });

/** A server's address in its canonical form. */
export const addressSchema = z.object({
  host: z.string().refine((host) => normalizeHost(host) === host, { message: 'Not a host.' }),
  port: portSchema,
});

/** The user's name as others see it. */
export const nameSchema = z
  .string()
  .max(NAME_CHARACTERS)
  .regex(/^\P{Cc}*$/u);

/** The key that mutes everywhere. */
export const muteKeySchema = z.strictObject({
  enabled: z.boolean(),
  accelerator: z.string().refine(isGlobalAccelerator, { message: 'Not a key for the whole system.' }),
});

const preferencesPatchSchema = z.custom<Partial<Preferences>>(isPreferencesPatch, 'Not preferences.');

/** The arguments of each channel. */
export const INVOKE_ARGUMENTS: {
  readonly [C in InvokeChannel]: z.ZodType<Parameters<InvokeMap[C]>>;
} = {
  'app:info': z.tuple([]),
  'app:open-log-folder': z.tuple([]),
  'app:open-external': z.tuple([z.string().max(LINK_CHARACTERS)]),
  'media:access': z.tuple([]),
  'app:open-system-settings': z.tuple([z.enum(['camera', 'microphone', 'screen', 'network'])]),
  'hosting:status': z.tuple([]),
  'hosting:start': z.tuple([
    z.strictObject({ room: roomSchema, port: portSchema.nullable(), renewCertificate: z.boolean() }),
  ]),
  'hosting:stop': z.tuple([]),
  'trust:check': z.tuple([
    z.strictObject({ address: addressSchema, fingerprint: fingerprintSchema.nullable() }),
  ]),
  'trust:accept': z.tuple([z.strictObject({ address: addressSchema, fingerprint: fingerprintSchema })]),
  'trust:pins': z.tuple([]),
  'trust:forget': z.tuple([addressSchema]),
  'settings:get': z.tuple([]),
  'settings:update': z.tuple([
    z.strictObject({ name: nameSchema.optional(), preferences: preferencesPatchSchema.optional() }),
  ]),
  'mute-key:status': z.tuple([]),
  'mute-key:set': z.tuple([muteKeySchema]),
  'recent:add': z.tuple([addressSchema, roomSchema.nullable()]),
  'recent:remove': z.tuple([addressSchema]),
  'invitation:take': z.tuple([]),
  'screen-picker:sources': z.tuple([idSchema]),
  'screen-picker:choose': z.tuple([
    z.strictObject({ requestId: idSchema, sourceId: idSchema, audio: z.boolean() }),
  ]),
  'screen-picker:cancel': z.tuple([idSchema]),
  'call:started': z.tuple([]),
  'call:ended': z.tuple([]),
  'call:peer-joined': z.tuple([
    z.strictObject({ title: notificationTextSchema.min(1), body: notificationTextSchema }),
  ]),
  'window:ready-to-close': z.tuple([]),
};
