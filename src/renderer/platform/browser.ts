import { normalizeFingerprint } from '../../protocol/fingerprint.ts';
import { FINGERPRINT_PATH, isInvitableRoom } from '../../protocol/invitation.ts';
import { safeExternalUrl } from './external-url.ts';
import { keepPreferencesInBrowser, type KeptText } from './kept-preferences.ts';
import type { Platform } from './platform.ts';

/** What {@link createBrowserPlatform} uses of the browser's window. */
export interface BrowserWindow {
  readonly location: { readonly origin: string; readonly search: string };
  readonly navigator: { readonly languages: readonly string[] };
  readonly localStorage: KeptText;
  open(url: string, target: string, features: string): unknown;
  fetch(url: string): Promise<Pick<Response, 'json'>>;
}

/** What the server says of its certificate [T5]. A server of another kind answers something else, or nothing. */
async function askFingerprint(window: BrowserWindow): Promise<string | null> {
  try {
    const answer: unknown = await (await window.fetch(FINGERPRINT_PATH)).json();
    if (typeof answer !== 'object' || answer === null || !('fingerprint' in answer)) return null;
    return typeof answer.fingerprint === 'string' ? normalizeFingerprint(answer.fingerprint) : null;
  } catch {
    return null;
  }
}

/** The web page's platform: the server that served the page is its signaling server, and `?room=` names a room. */
export function createBrowserPlatform(window: BrowserWindow): Platform {
  const named = new URLSearchParams(window.location.search).get('room');
  const usable = named !== null && isInvitableRoom(named);
  return {
    kind: 'browser',
    signalingUrl: window.location.origin,
    requestedRoom: usable ? named : null,
    invalidInvitation: named !== null && !usable,
    preferences: keepPreferencesInBrowser(window),
    systemLanguages: window.navigator.languages,
    fingerprintForGuests: async () => await askFingerprint(window),
    openExternal(text) {
      const url = safeExternalUrl(text);
      if (url !== null) window.open(url, '_blank', 'noopener,noreferrer');
    },
  };
}
