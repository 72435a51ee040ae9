/**
 * What a client and a signaling server say to each other. The specification is docs/protocol.md; the ids in
 * brackets, such as [J3], name its rules. Both ends validate every payload with the schemas below.
 */
import { z } from 'zod';
import { ROOM_NAME_CHARACTERS, roomNameProblem } from './room-name.ts';

// Zod would otherwise probe `new Function`, which the content security policy reports as a violation.
z.config({ jitless: true });

/** Version of Parley's extensions to the lab's protocol. A peer that states none is a lab peer. */
export const PROTOCOL_VERSION = 1;

/** Every limit that both ends hold each other to. Bytes are counted in UTF-8. */
export const LIMITS = {
  /** Longest room name, in Unicode characters. */
  roomNameCharacters: ROOM_NAME_CHARACTERS,
  /** Longest session description, in bytes. */
  descriptionBytes: 64 * 1024,
  /** Longest ICE candidate as JSON, in bytes. */
  candidateBytes: 4 * 1024,
  /** Shortest and longest resume secret, in characters. */
  resumeSecretCharacters: { least: 22, most: 128 },
} as const;

/** The lab's events from a client to the server. */
export const CLIENT_EVENTS = ['join', 'invite', 'ok', 'ice_candidate', 'bye'] as const;
export type ClientEvent = (typeof CLIENT_EVENTS)[number];

/** Parley's own events from the server. A lab client has no handler for them, so they stay invisible to it. */
export const EXTENSION_EVENTS = {
  /** A request of this client was refused: {@link Refusal}. */
  refused: 'parley:refused',
  /** The other member's connection broke; its place is kept for a while: {@link PeerAway}. */
  peerAway: 'parley:peer_away',
  /** The other member is back: {@link PeerBack}. */
  peerBack: 'parley:peer_back',
} as const;

/** Length in UTF-8, written out because this layer is pure: TextEncoder belongs to Node and to browsers. */
function utf8Length(text: string): number {
  let bytes = 0;
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0;
    bytes += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x1_0000 ? 3 : 4;
  }
  return bytes;
}

/** A room's name, 1 to 64 characters and not blank [J1]. Compared letter for letter. */
export const roomNameSchema = z
  .string()
  .refine((name) => roomNameProblem(name) !== 'empty', { message: 'The room name is empty.' })
  .refine((name) => roomNameProblem(name) !== 'too-long', {
    message: `The room name is longer than ${LIMITS.roomNameCharacters} characters.`,
  });

const sdpSchema = z
  .string()
  .min(1)
  .refine((sdp) => utf8Length(sdp) <= LIMITS.descriptionBytes, {
    message: 'The session description is longer than 64 kB.',
  });

/** The payload of `invite`: an SDP offer. */
export const offerSchema = z.object({ type: z.literal('offer'), sdp: sdpSchema });
export type Offer = z.infer<typeof offerSchema>;

/** The payload of `ok`: an SDP answer. */
export const answerSchema = z.object({ type: z.literal('answer'), sdp: sdpSchema });
export type Answer = z.infer<typeof answerSchema>;

/**
 * The payload of `ice_candidate`: RTCIceCandidateInit as JSON (W3C WebRTC 1.0, section 4.8.1.1). `null` or no
 * argument at all marks the end of the candidates: python-socketio relays a null as an event without argument.
 */
export const candidateSchema = z
  .object({
    candidate: z.string(),
    sdpMid: z.string().nullish(),
    sdpMLineIndex: z.number().int().min(0).max(65_535).nullish(),
    usernameFragment: z.string().nullish(),
  })
  .refine((candidate) => utf8Length(JSON.stringify(candidate)) <= LIMITS.candidateBytes, {
    message: 'The candidate is longer than 4 kB.',
  })
  .nullish();
export type Candidate = z.infer<typeof candidateSchema>;

/** One entry of RTCConfiguration.iceServers (W3C WebRTC 1.0, section 4.2.4). */
export const iceServerSchema = z.object({
  urls: z.array(z.string().regex(/^(stun|stuns|turn|turns):/, 'Not a STUN or TURN address.')).min(1),
  username: z.string().optional(),
  credential: z.string().optional(),
});
export type IceServer = z.infer<typeof iceServerSchema>;

/** Why a request was refused. The user's words for each live in the user interface. */
export const refusalCodeSchema = z.enum([
  'invalid-payload',
  'invalid-room-name',
  'not-in-a-room',
  'unknown-event',
  'too-many-messages',
  'too-many-connections',
  'unsupported-version',
]);
export type RefusalCode = z.infer<typeof refusalCodeSchema>;

/** Sent as `parley:refused`, or as the acknowledgement where the client asked for one. Nothing has changed. */
export const refusalSchema = z.object({
  code: refusalCodeSchema,
  message: z.string(),
  event: z.string(),
});
export type Refusal = z.infer<typeof refusalSchema>;

/** A member's part in a room: the caller sends the offer, the callee is the polite peer. */
export const roleSchema = z.enum(['caller', 'callee']);
export type Role = z.infer<typeof roleSchema>;

/**
 * The acknowledgement of `join` that a Parley server gives beside the lab's events. A lab server gives an empty one or
 * none, so a client treats it as extra knowledge and never waits for it.
 */
export const joinReplySchema = z.discriminatedUnion('outcome', [
  z.object({
    outcome: z.literal('joined'),
    role: roleSchema,
    /** Whether the other member is in the room (its connection may be away for the moment). */
    peerPresent: z.boolean(),
    /** Whether this member took back the place that its resume secret had kept. */
    resumed: z.boolean(),
    /** STUN and TURN servers that this server wants its clients to use. */
    iceServers: z.array(iceServerSchema),
    /** How long, in seconds, a broken connection keeps its place. */
    graceSeconds: z.number().nonnegative(),
  }),
  z.object({ outcome: z.literal('full') }),
  z.object({ outcome: z.literal('refused'), refusal: refusalSchema }),
]);
export type JoinReply = z.infer<typeof joinReplySchema>;

export const peerAwaySchema = z.object({ graceSeconds: z.number().nonnegative() });
export type PeerAway = z.infer<typeof peerAwaySchema>;

/** `restarted` says that the peer lost its call (a reload or crash), so a new negotiation is due. */
export const peerBackSchema = z.object({ restarted: z.boolean() });
export type PeerBack = z.infer<typeof peerBackSchema>;

/** What a Parley client puts into the Socket.IO handshake's `auth`; a lab client sends nothing there. */
export const handshakeSchema = z.object({
  parley: z.object({
    version: z.number().int().positive(),
    /** A secret that only this client knows; it gets a broken connection's place back. */
    resume: z
      .string()
      .min(LIMITS.resumeSecretCharacters.least)
      .max(LIMITS.resumeSecretCharacters.most)
      .regex(/^[A-Za-z0-9_-]+$/),
    /** Made anew with every page: a member back with another one has lost its call. */
    instance: z.string().min(1).max(64),
  }),
});
export type Handshake = z.infer<typeof handshakeSchema>;
