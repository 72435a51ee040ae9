import { assertNever } from '../../../protocol/assert-never.ts';
import type { EndReason, EndedBy } from '../../call/snapshot.ts';
import type { en } from '../messages/en.ts';

/** A key below `ended.reason`. */
export type EndWords = keyof typeof en.ended.reason;

/**
 * Which words say why a call ended.
 * @param reloadable whether the program is a page that can be fetched anew from its server
 */
export function endWords(reason: EndReason, by: EndedBy, reloadable: boolean): EndWords {
  switch (reason) {
    case 'hung-up':
      return by === 'local' ? 'hungUp' : 'otherHungUp';
    case 'room-full':
      return 'roomFull';
    case 'room-refused':
      return 'roomRefused';
    case 'server-busy':
      return 'serverBusy';
    case 'server-unreachable':
      return 'serverUnreachable';
    case 'server-incompatible':
      return reloadable ? 'pageOutdated' : 'serverIncompatible';
    case 'peer-vanished':
      return 'peerVanished';
    case 'connection-failed':
      return 'connectionFailed';
    default:
      return assertNever(reason);
  }
}

/** What leads on after a call that ended: calling the same room again, where that does not lead to the same end. */
export function wayOn(reason: EndReason, reloadable: boolean): 'call-again' | 'other-room' | 'reload' {
  if (reason === 'room-full' || reason === 'room-refused') return 'other-room';
  return reason === 'server-incompatible' && reloadable ? 'reload' : 'call-again';
}
