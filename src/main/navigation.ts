import type { WebContents } from 'electron';
import type { Logger } from '../signaling-server/options.ts';
import { APP_PAGE } from './app-origin.ts';
import { safeExternalLink } from './external-link.ts';

export interface NavigationOptions {
  /** Called with a checked link that the page wanted to open in a window of its own. */
  readonly openLink: (link: string) => void;
  readonly logger: Logger;
}

/** The page may be loaded again, as after an error of its own; nothing else may be loaded into the window. */
function isReload({ url, isMainFrame }: { readonly url: string; readonly isMainFrame: boolean }): boolean {
  return isMainFrame && url === APP_PAGE;
}

/** Keeps the window on the app's own page: it never navigates, opens a window or embeds another page. */
export function confineNavigation(
  contents: Pick<WebContents, 'on' | 'setWindowOpenHandler'>,
  { openLink, logger }: NavigationOptions,
): void {
  contents.on('will-navigate', (event) => {
    if (isReload(event)) return;
    event.preventDefault();
    logger.warn({}, 'navigation refused');
  });
  contents.on('will-frame-navigate', (event) => {
    if (!isReload(event)) event.preventDefault();
  });
  contents.on('will-redirect', (event) => {
    event.preventDefault();
  });
  contents.on('will-attach-webview', (event) => {
    event.preventDefault();
    logger.warn({}, 'webview refused');
  });
  contents.setWindowOpenHandler(({ url }) => {
    const link = safeExternalLink(url);
    if (link === null) logger.warn({}, 'window refused');
    else openLink(link);
    return { action: 'deny' };
  });
}
