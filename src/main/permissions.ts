import type { Session } from 'electron';
import type { Logger } from '../signaling-server/options.ts';
import { isAppUrl } from './app-origin.ts';

/** What the app's own page may use; everything else is denied, and everything is denied to every other page. */
const ALLOWED: ReadonlySet<string> = new Set([
  'media',
  'display-capture',
  'notifications',
  'clipboard-sanitized-write',
  'fullscreen',
  'speaker-selection',
  'screen-wake-lock',
  // Chromium asks for these before a page reaches addresses of the local network and of this computer.
  'local-network',
  'local-network-access',
  'loopback-network',
]);

/** Whether the page at `url` may use something. */
function isPermitted(permission: string, url: string): boolean {
  return ALLOWED.has(permission) && isAppUrl(url);
}

export interface PermissionOptions {
  readonly session: Pick<Session, 'setPermissionCheckHandler' | 'setPermissionRequestHandler'>;
  /** Asks the operating system, where it has to be asked, for camera (`video`) and microphone (`audio`). */
  readonly askSystem: (mediaTypes: readonly ('video' | 'audio')[]) => Promise<boolean>;
  readonly logger: Logger;
}

/** Answers the page's checks and requests for permissions by its origin. */
export function installPermissions({ session, askSystem, logger }: PermissionOptions): void {
  session.setPermissionCheckHandler((_contents, permission, requestingOrigin) =>
    isPermitted(permission, requestingOrigin),
  );
  session.setPermissionRequestHandler((_contents, permission, decide, details) => {
    if (!details.isMainFrame || !isPermitted(permission, details.requestingUrl)) {
      logger.warn({ permission }, 'permission denied');
      decide(false);
      return;
    }
    const mediaTypes = 'mediaTypes' in details ? (details.mediaTypes ?? []) : [];
    if (permission !== 'media' || mediaTypes.length === 0) {
      decide(true);
      return;
    }
    askSystem(mediaTypes).then(decide, (error: unknown) => {
      logger.error({ reason: String(error) }, 'the system could not be asked for media access');
      decide(false);
    });
  });
}
