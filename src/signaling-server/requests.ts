/** Reads what a client sent: everything that goes on from here has passed the protocol's schemas. */
import type { z } from 'zod';
import {
  answerSchema,
  candidateSchema,
  CLIENT_EVENTS,
  offerSchema,
  roomNameSchema,
  type ClientEvent,
  type Refusal,
  type RefusalCode,
} from '../protocol/signaling.ts';
import { assertNever } from '../protocol/assert-never.ts';
import type { RoomMessage } from './messages.ts';

export type Request =
  | { readonly type: 'join'; readonly room: string }
  | { readonly type: 'forward'; readonly message: RoomMessage }
  | { readonly type: 'bye'; readonly room: string | undefined }
  | { readonly type: 'refused'; readonly refusal: Refusal };

/** Longest event name that a refusal repeats, in UTF-16 units. */
const REPEATED_EVENT_LENGTH = 64;

const REFUSAL_MESSAGES: Record<RefusalCode, string> = {
  'invalid-payload': 'The payload is not valid.',
  'invalid-room-name': 'The room name is not valid.',
  'not-in-a-room': 'This connection is not in that room.',
  'unknown-event': 'There is no such event.',
  'too-many-messages': 'Too many messages in a short time.',
  'too-many-connections': 'Too many connections from this address.',
  'unsupported-version': 'This version of the protocol is not supported.',
};

/**
 * A refusal in the words of the protocol, for developers; the user's words live in the user interface.
 * @param event the client's event; cut where it is too long to repeat
 */
export function refusal(code: RefusalCode, event: string, message: string = REFUSAL_MESSAGES[code]): Refusal {
  return { code, event: event.slice(0, REPEATED_EVENT_LENGTH), message };
}

function isClientEvent(event: unknown): event is ClientEvent {
  return CLIENT_EVENTS.some((known) => known === event);
}

function refused(code: RefusalCode, event: string, error?: z.ZodError): Request {
  return { type: 'refused', refusal: refusal(code, event, error?.issues[0]?.message) };
}

function readForward(event: ClientEvent, args: readonly unknown[], schema: z.ZodType): Request {
  const parsed = schema.safeParse(args[0]);
  if (!parsed.success) return refused('invalid-payload', event, parsed.error);
  // A missing argument stays missing: both ends take it for the end of the candidates [I2].
  return { type: 'forward', message: { event, args: args.length === 0 ? [] : [parsed.data] } };
}

function readJoin(args: readonly unknown[]): Request {
  const parsed = roomNameSchema.safeParse(args[0]);
  if (!parsed.success) return refused('invalid-room-name', 'join', parsed.error);
  return { type: 'join', room: parsed.data };
}

/** The lab's clients say bye with the room, with nothing or with null [B1]. */
function readBye(args: readonly unknown[]): Request {
  const parsed = roomNameSchema.nullish().safeParse(args[0]);
  if (!parsed.success) return refused('invalid-room-name', 'bye', parsed.error);
  return { type: 'bye', room: parsed.data ?? undefined };
}

/**
 * Validates one event of a client. Arguments beyond the first are ignored [J7].
 * @param args the arguments without the acknowledgement callback
 */
export function readRequest(event: unknown, args: readonly unknown[]): Request {
  if (!isClientEvent(event)) return refused('unknown-event', String(event));
  switch (event) {
    case 'join':
      return readJoin(args);
    case 'invite':
      return readForward(event, args, offerSchema);
    case 'ok':
      return readForward(event, args, answerSchema);
    case 'ice_candidate':
      return readForward(event, args, candidateSchema);
    case 'bye':
      return readBye(args);
    default:
      return assertNever(event);
  }
}
