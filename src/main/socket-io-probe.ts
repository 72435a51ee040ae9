/** Recognizes a signaling server by the first answer of its Engine.IO (Engine.IO protocol, revisions 3 and 4). */
import type { ConnectionProblem } from '../protocol/ipc-trust.ts';

/** The revision that Parley's client speaks, and the one of the Socket.IO 2 family. */
export type EngineRevision = 4 | 3;

/** An answer to the opening request over HTTP. */
export interface EngineAnswer {
  readonly status: number;
  readonly body: string;
}

/** The path of an opening request; the session id is that of an open session, to close it. */
export function enginePath(revision: EngineRevision, sessionId?: string): string {
  const session = sessionId === undefined ? '' : `&sid=${encodeURIComponent(sessionId)}`;
  return `/socket.io/?EIO=${revision}&transport=polling${session}`;
}

/** The packet that closes an open session of revision 4. */
export const ENGINE_CLOSE_PACKET = '1';

/** An opened session: a packet `0{…}`, in revision 3 behind a length in digits or in binary. */
export interface OpenedSession {
  readonly revision: EngineRevision;
  readonly sessionId: string;
}

/** The session that an answer opened, null when it opened none. */
export function openedSession({ status, body }: EngineAnswer): OpenedSession | null {
  const opening = /^([\p{Cc}\ufffd\u00ff]+|[0-9]+:)?0\{[^}]*"sid":"([^"]{1,128})"/u.exec(body);
  const [, length, sessionId] = opening ?? [];
  if (status !== 200 || sessionId === undefined) return null;
  return { revision: length === undefined ? 4 : 3, sessionId };
}

/**
 * Why a server that opened no session for revision 4 cannot be used.
 * @param first its answer to revision 4
 * @param second its answer to revision 3
 */
export function engineProblem(first: EngineAnswer, second: EngineAnswer): ConnectionProblem {
  if (openedSession(first) ?? openedSession(second)) return 'wrong-version';
  const { status, body } = first;
  if (status >= 400 && status < 500 && /\borigin\b/i.test(body)) return 'origin-refused';
  // Engine.IO's code for a request that the server's own check forbids.
  if (status === 403 && /"code":4\b/.test(body)) return 'busy';
  return 'not-parley';
}
