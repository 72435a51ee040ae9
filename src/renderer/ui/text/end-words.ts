import { assertNever } from '../../../protocol/assert-never.ts';
import type { EndReason, EndedBy } from '../../call/snapshot.ts';
import type { en } from '../messages/en.ts';

/** A key below `ended.reason`. */
export type EndWords = keyof typeof en.ended.reason;

/** What the words and the way on depend on besides the end itself. */
export interface EndCircumstances {
  /** Whether the program is a page that can be fetched anew from its server. */
  readonly reloadable: boolean;
  /** Whether an invitation named the room: then no other room will do. */
  readonly invited: boolean;
}

/** Which words say why a call ended. */
export function endWords(
  reason: EndReason,
  by: EndedBy,
  { reloadable, invited }: EndCircumstances,
): EndWords {
  switch (reason) {
    case 'hung-up':
      return by === 'local' ? 'hungUp' : 'otherHungUp';
    case 'room-full':
      return invited ? 'roomFullInvited' : 'roomFull';
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
export function wayOn(
  reason: EndReason,
  { reloadable, invited }: EndCircumstances,
): 'call-again' | 'other-room' | 'reload' {
  if ((reason === 'room-full' && !invited) || reason === 'room-refused') return 'other-room';
  return reason === 'server-incompatible' && reloadable ? 'reload' : 'call-again';
}
