import type { CallWay } from './snapshot.ts';
import { TIMERS } from './timers.ts';

/** What is needed to come back into a call whose page was reloaded or killed. */
export interface CallRecord {
  /** The secret that has the place in the room [R3]. */
  readonly resume: string;
  readonly signalingUrl: string;
  readonly room: string;
  readonly way: CallWay | null;
  readonly microphoneMuted: boolean;
  readonly cameraOff: boolean;
  /** When the call was last known to go on, in milliseconds since the epoch. */
  readonly at: number;
  /** How long after that it can be returned to, in milliseconds. */
  readonly keptFor: number;
}

type Unchecked<Value> = { readonly [Field in keyof Value]?: unknown };

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function isCallWay(value: unknown): value is CallWay {
  if (!isObject(value)) return false;
  const { kind, port, invitation } = value as { kind?: unknown; port?: unknown; invitation?: unknown };
  return (
    (kind === 'hosting' && Number.isInteger(port)) || (kind === 'joining' && typeof invitation === 'string')
  );
}

/** Whether a storage gave back a record, and not something else or one of another version. */
export function isCallRecord(value: unknown): value is CallRecord {
  if (!isObject(value)) return false;
  const { resume, signalingUrl, room, way, microphoneMuted, cameraOff, at, keptFor } =
    value as Unchecked<CallRecord>;
  return (
    typeof resume === 'string' &&
    /^[A-Za-z0-9_-]{22,128}$/.test(resume) &&
    typeof signalingUrl === 'string' &&
    typeof room === 'string' &&
    (way === null || isCallWay(way)) &&
    typeof microphoneMuted === 'boolean' &&
    typeof cameraOff === 'boolean' &&
    Number.isFinite(at) &&
    Number.isFinite(keptFor)
  );
}

/** Until when there may be something to return to, in milliseconds since the epoch. */
export function keptUntil({ at, keptFor }: CallRecord): number {
  // The call may have gone on until just before the next note of it.
  return at + TIMERS.callNoted + keptFor;
}
