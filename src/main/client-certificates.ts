import type { App } from 'electron';
import type { Logger } from '../signaling-server/options.ts';

/** What of the app is guarded. */
export type GuardedApp = Pick<App, 'on'>;

/**
 * Shows no server who the user is: without this, Electron answers a server that asks for a client certificate with the
 * first one of the user's.
 */
export function withholdClientCertificates(app: GuardedApp, logger: Logger): void {
  app.on('select-client-certificate', (event, _contents, _url, _certificates, choose) => {
    event.preventDefault();
    choose();
    logger.warn({}, 'a server that asked for a client certificate got none');
  });
}
