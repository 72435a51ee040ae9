import { shell, type BrowserWindow } from 'electron';
import type { Logger } from '../signaling-server/options.ts';
import { recoverPage, type Ask } from './crash-recovery.ts';
import { openExternalLink } from './external-link.ts';
import type { MainMessages } from './messages/main-messages.ts';
import { confineNavigation } from './navigation.ts';
import { createPoliteClosing, type PoliteClosing } from './polite-closing.ts';

/** Chromium's number for a load that another one replaced (net/base/net_error_list.h). */
const ERR_ABORTED = -3;

export interface GuardWindowOptions {
  readonly inCall: () => boolean;
  readonly sayGoodbye: () => void;
  /** The page that was shown is gone: it was left or broke down. */
  readonly onPageGone: () => void;
  readonly ask: Ask;
  readonly messages: () => MainMessages;
  /** Tells the user and ends the app. */
  readonly giveUp: (message: string) => void;
  readonly quit: () => void;
  readonly logger: Logger;
}

/** Watches over the app's window: where it goes, how it closes, and what happens when its page breaks down. */
export function guardWindow(window: BrowserWindow, options: GuardWindowOptions): PoliteClosing {
  const { inCall, sayGoodbye, onPageGone, ask, messages, giveUp, quit, logger } = options;
  const { webContents } = window;

  confineNavigation(webContents, {
    openLink: (link) => {
      openExternalLink(shell, link).catch((error: unknown) => {
        logger.warn({ reason: String(error) }, 'a link cannot be opened');
      });
    },
    logger,
  });
  webContents.on('did-navigate', onPageGone);
  webContents.on('render-process-gone', (_event, details) => {
    onPageGone();
    const words = messages().pageCrashed;
    void recoverPage(details, { ask, words, reload: () => webContents.reload(), quit, logger });
  });
  webContents.on('did-fail-load', (_event, code, description, _url, isMainFrame) => {
    if (!isMainFrame || code === ERR_ABORTED) return;
    logger.error({ code, description }, 'the page cannot be loaded');
    giveUp(messages().cannotStart.filesMissing);
  });
  webContents.on('preload-error', (_event, _file, error) => {
    logger.error({ reason: String(error) }, 'the preload failed');
  });

  const closing = createPoliteClosing({ inCall, sayGoodbye, close: () => window.close() });
  window.on('close', (event) => closing.onClose(event));
  return closing;
}
