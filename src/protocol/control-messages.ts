/** What two Parleys say to each other over their control channel. docs/protocol.md, "Between two Parley peers". */
import { z } from 'zod';
import { answerSchema, candidateSchema, offerSchema } from './signaling.ts';

/** Longest control message in characters: an offer of 64 kB with the escapes of JSON. */
const LONGEST_MESSAGE = 160 * 1024;

/** Longest name that is shown, in characters. */
export const NAME_CHARACTERS = 64;

const nameSchema = z.string().refine((name) => [...name].length <= NAME_CHARACTERS);
const pingIdSchema = z.number().int().nonnegative();

export const controlMessageSchema = z.discriminatedUnion('type', [
  /** The first message of each side [P4]. */
  z.object({ type: z.literal('hello'), version: z.number().int().positive(), name: nameSchema }),
  /** What the sender sends at the moment [P5]. */
  z.object({
    type: z.literal('media'),
    microphoneMuted: z.boolean(),
    cameraOff: z.boolean(),
    sharing: z.boolean(),
  }),
  /** Negotiation while the server is away [P6]. */
  z.object({ type: z.literal('description'), description: z.union([offerSchema, answerSchema]) }),
  z.object({ type: z.literal('candidate'), candidate: candidateSchema }),
  /** Whether the other side of this very connection is still alive [P7]. */
  z.object({ type: z.literal('ping'), id: pingIdSchema }),
  z.object({ type: z.literal('pong'), id: pingIdSchema }),
  /** Hung up [P8]. */
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
