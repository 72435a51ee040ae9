import { refusalSchema, type Refusal } from '../../protocol/signaling.ts';

/** What a failed attempt to connect tells. */
export type ConnectProblem =
  | { readonly type: 'refused'; readonly refusal: Refusal }
  /** Something answers, but not a Socket.IO server of a version that this client speaks. */
  | { readonly type: 'incompatible' }
  | { readonly type: 'unreachable' };

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

/** Reads the error of socket.io-client's `connect_error`, whose fields are not typed. */
export function connectProblemOf(error: unknown): ConnectProblem {
  const refusal = refusalSchema.safeParse(field(error, 'data'));
  if (refusal.success) return { type: 'refused', refusal: refusal.data };
  // Packets of Engine.IO 3, or a web page.
  if (field(error, 'code') === 'parser error') return { type: 'incompatible' };
  // No Socket.IO at this address.
  if (field(error, 'description') === 404) return { type: 'incompatible' };
  const answer = field(field(error, 'context'), 'responseText');
  // Engine.IO servers in JavaScript and in Python say it in these words.
  if (typeof answer === 'string' && /unsupported (protocol )?version/i.test(answer))
    return { type: 'incompatible' };
  return { type: 'unreachable' };
}
