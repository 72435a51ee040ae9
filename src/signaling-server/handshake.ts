import { z } from 'zod';
import { handshakeSchema, PROTOCOL_VERSION, type Refusal } from '../protocol/signaling.ts';
import { refusal } from './requests.ts';
import type { Identity } from './room.ts';

export type HandshakeResult =
  | { readonly accepted: true; readonly identity: Identity | null }
  | { readonly accepted: false; readonly refusal: Refusal };

/** The event that a refused handshake names: Socket.IO's own name for it. */
const HANDSHAKE_EVENT = 'connect';

/** Only the version: a later protocol may have changed everything else. */
const versionSchema = z.object({ parley: z.object({ version: z.number().int().positive() }) });

/**
 * Tells a Parley client from a lab client by the Socket.IO handshake's `auth` [H1] to [H3].
 * @param auth as the client sent it; what is beside `parley` is ignored
 */
export function readHandshake(auth: unknown): HandshakeResult {
  const present = typeof auth === 'object' && auth !== null && Object.hasOwn(auth, 'parley');
  if (!present) return { accepted: true, identity: null };
  const stated = versionSchema.safeParse(auth);
  if (stated.success && stated.data.parley.version !== PROTOCOL_VERSION) {
    const message = `This server speaks version ${PROTOCOL_VERSION} of the protocol.`;
    return { accepted: false, refusal: refusal('unsupported-version', HANDSHAKE_EVENT, message) };
  }
  const parsed = handshakeSchema.safeParse(auth);
  if (!parsed.success) return { accepted: false, refusal: refusal('invalid-payload', HANDSHAKE_EVENT) };
  const { resume, instance } = parsed.data.parley;
  return { accepted: true, identity: { resume, instance } };
}
