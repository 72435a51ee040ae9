/** The servers that were used last, newest first. Lists are never changed in place. */
import { sameAddress, type ServerAddress } from '../protocol/address.ts';
import type { RecentAddress } from '../protocol/ipc.ts';

/** As many as fit into a menu without scrolling. */
export const RECENT_LIMIT = 10;

/** Puts a server on top, in place of its earlier use. */
export function addRecent(recent: readonly RecentAddress[], used: RecentAddress): RecentAddress[] {
  return [used, ...removeRecent(recent, used)].slice(0, RECENT_LIMIT);
}

/** Forgets a server. */
export function removeRecent(recent: readonly RecentAddress[], address: ServerAddress): RecentAddress[] {
  return recent.filter((entry) => !sameAddress(entry, address));
}
