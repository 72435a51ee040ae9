import type { Shell } from 'electron';
import { LINK_CHARACTERS } from '../protocol/invitation.ts';
import { IpcError } from './ipc-error.ts';

/** Whatever else the system can open may run a program, such as UNC paths and file addresses (Jitsi JSA-2020-0001). */
const SAFE_PROTOCOLS: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:']);

/** Control characters, blanks and backslashes: systems differ in how they read them, so they are not passed on. */
const DOUBTFUL = /[\p{Cc}\s\\]/u;

/** The normalized address if it may be opened outside the app, else null. */
export function safeExternalLink(text: string): string | null {
  if (text.length > LINK_CHARACTERS || DOUBTFUL.test(text) || !URL.canParse(text)) return null;
  const url = new URL(text);
  if (!SAFE_PROTOCOLS.has(url.protocol)) return null;
  // `https://bank.example@evil.example` deceives.
  if (url.username !== '' || url.password !== '') return null;
  return url.href;
}

/**
 * Opens a link in the system's browser or mail program.
 * @throws {IpcError} `link-refused` when {@link safeExternalLink} refuses it
 */
export async function openExternalLink(shell: Pick<Shell, 'openExternal'>, text: string): Promise<void> {
  const link = safeExternalLink(text);
  if (link === null)
    throw new IpcError('link-refused', 'Only plain http, https and mailto links are opened.');
  await shell.openExternal(link);
}
