import { assertNever } from '../../../protocol/assert-never.ts';
import type { EndReason, EndedBy } from '../../call/snapshot.ts';
import type { en } from '../messages/en.ts';

/** A key below `ended.reason`. */
export type EndWords = keyof typeof en.ended.reason;

/** Which words say why a call ended. */
export function endWords(reason: EndReason, by: EndedBy): EndWords {
  switch (reason) {
    case 'hung-up':
      return by === 'local' ? 'hungUp' : 'otherHungUp';
    case 'room-full':
      return 'roomFull';
    case 'room-refused':
      return 'roomRefused';
    case 'server-unreachable':
      return 'serverUnreachable';
    case 'server-incompatible':
      return 'serverIncompatible';
    case 'peer-vanished':
      return 'peerVanished';
    case 'connection-failed':
      return 'connectionFailed';
    default:
      return assertNever(reason);
  }
}

/** Whether calling the same room again leads to the same end, so that another room is the way on. */
export function wantsOtherRoom(reason: EndReason): boolean {
  return reason === 'room-full' || reason === 'room-refused';
}
