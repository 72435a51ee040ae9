import { INVITATION_SCHEME, parseInvitationLink, type InvitationResult } from '../protocol/invitation.ts';

/** The invitation link among the arguments of a program, as the system puts it there; null when there is none. */
export function findInvitationLink(argv: readonly string[]): string | null {
  const prefix = `${INVITATION_SCHEME}:`;
  return argv.find((argument) => argument.toLowerCase().startsWith(prefix)) ?? null;
}

/** Links that the system hands over. They only reach the start screen: nothing is called or switched on by them. */
export interface DeepLinks {
  /** Reads a link and shows it, now or when the window asks for it. */
  open(link: string): void;
  /** The link that came before the window could be told, once. */
  take(): InvitationResult | null;
}

/**
 * Holds links for the window.
 * @param show tells the window; false while there is none that listens
 */
export function createDeepLinks(show: (result: InvitationResult) => boolean): DeepLinks {
  let waiting: InvitationResult | null = null;
  return {
    open(link) {
      const result = parseInvitationLink(link);
      if (!show(result)) waiting = result;
    },
    take() {
      const result = waiting;
      waiting = null;
      return result;
    },
  };
}
