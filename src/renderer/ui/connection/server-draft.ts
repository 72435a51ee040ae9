import { readIceServerUrl, type IceServerUrlProblem } from '../../../protocol/ice-server-url.ts';
import type { IceServer } from '../../../protocol/signaling.ts';

/** Longest user name or password of a server, in UTF-16 units; the preferences take no longer ones. */
export const CREDENTIAL_LENGTH = 512;

/** A STUN or TURN server as it stands in the form. */
export interface ServerDraft {
  readonly url: string;
  readonly username: string;
  readonly credential: string;
}

/** What is wrong with each field. The user's words for each are in the texts. */
export interface DraftProblems {
  readonly url?: IceServerUrlProblem;
  readonly username?: 'username';
  readonly credential?: 'password';
}

export type DraftResult =
  | { readonly ok: true; readonly server: IceServer }
  | { readonly ok: false; readonly problems: DraftProblems };

/** What the form begins with. */
export function draftOf(server: IceServer | null): ServerDraft {
  return {
    url: server?.urls[0] ?? '',
    username: server?.username ?? '',
    credential: server?.credential ?? '',
  };
}

/** Whether the draft is for a TURN server, as far as its address says: that needs a user and a password. */
export function isTurn({ url }: ServerDraft): boolean {
  return /^\s*turns?:/i.test(url);
}

/** The server that the form describes, or what is wrong with it. */
export function readDraft(draft: ServerDraft): DraftResult {
  const read = readIceServerUrl(draft.url);
  if (read.ok && read.kind === 'stun') return { ok: true, server: { urls: [read.url] } };
  const username = draft.username.trim();
  if (read.ok && username !== '' && draft.credential !== '') {
    return { ok: true, server: { urls: [read.url], username, credential: draft.credential } };
  }
  return {
    ok: false,
    problems: {
      ...(read.ok ? {} : { url: read.problem }),
      ...(isTurn(draft) && username === '' ? { username: 'username' } : {}),
      ...(isTurn(draft) && draft.credential === '' ? { credential: 'password' } : {}),
    },
  };
}
