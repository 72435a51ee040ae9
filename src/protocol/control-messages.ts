/** What two Parleys say to each other over their control channel. docs/protocol.md, "Between two Parley peers". */
import { z } from 'zod';
import { answerSchema, candidateSchema, offerSchema } from './signaling.ts';

/** Longest control message in characters: an offer of 64 kB with the escapes of JSON. */
const LONGEST_MESSAGE = 160 * 1024;

/** Longest name that is shown, in characters. */
export const NAME_CHARACTERS = 64;

const nameSchema = z.string().refine((name) => [...name].length <= NAME_CHARACTERS);
const pingIdSchema = z.number().int().nonnegative();
const chatNumberSchema = z.number().int().positive();
const chatSessionSchema = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/);

/** Longest chat message in bytes of UTF-8: every browser's data channel takes it in one piece. */
export const CHAT_MESSAGE_BYTES = 16 * 1024;

/** What makes chat arrive exactly once over any number of connections [P10]. */
const chatGreetingSchema = z.object({
  /** Names the sender's page and call: its messages are numbered from 1. */
  session: chatSessionSchema,
  /** The last message that the sender has; null when it has none. */
  received: z.object({ session: chatSessionSchema, number: chatNumberSchema }).nullable(),
});
export type ChatGreeting = z.infer<typeof chatGreetingSchema>;

export const controlMessageSchema = z.discriminatedUnion('type', [
  /** The first message of each side [P4]. */
  z.object({
    type: z.literal('hello'),
    version: z.number().int().positive(),
    name: nameSchema,
    /** A Parley without it takes chat only as plain text [P11]. */
    chat: chatGreetingSchema.optional(),
  }),
  /** What the sender sends at the moment [P4]. */
  z.object({
    type: z.literal('media'),
    microphoneMuted: z.boolean(),
    cameraOff: z.boolean(),
    sharing: z.boolean(),
  }),
  /** Negotiation while the server is away [P5]. */
  z.object({ type: z.literal('description'), description: z.union([offerSchema, answerSchema]) }),
  z.object({ type: z.literal('candidate'), candidate: candidateSchema }),
  /** One numbered chat message [P10]. */
  z.object({ type: z.literal('chat'), number: chatNumberSchema, text: z.string() }),
  /** All chat messages up to this number have arrived [P10]. */
  z.object({ type: z.literal('chat-received'), number: chatNumberSchema }),
  /** Whether the other side of this very connection is still alive [P6]. */
  z.object({ type: z.literal('ping'), id: pingIdSchema }),
  z.object({ type: z.literal('pong'), id: pingIdSchema }),
  /** Hung up [P7]. */
  z.object({ type: z.literal('bye') }),
]);
export type ControlMessage = z.infer<typeof controlMessageSchema>;

/** The message in `data`, or null when it is none: a later version may send what this one does not know. */
export function parseControlMessage(data: unknown): ControlMessage | null {
  if (typeof data !== 'string' || data.length > LONGEST_MESSAGE) return null;
  try {
    return controlMessageSchema.safeParse(JSON.parse(data)).data ?? null;
  } catch {
    return null;
  }
}

/** As much of a name as another Parley accepts. */
export function clipName(name: string): string {
  return [...name.trim()].slice(0, NAME_CHARACTERS).join('');
}
