import type { MessageBoxOptions, RenderProcessGoneDetails } from 'electron';
import type { Logger } from '../signaling-server/options.ts';
import type { MainMessages } from './messages/main-messages.ts';

/** Asks the user and resolves to the number of the button. */
export type Ask = (question: MessageBoxOptions) => Promise<number>;

const FIRST_BUTTON = 0;
const SECOND_BUTTON = 1;

/** Answers that leave no choice but these two; the first is the usual one. */
function question(message: string, detail: string, first: string, second: string): MessageBoxOptions {
  return {
    type: 'error',
    message,
    detail,
    buttons: [first, second],
    defaultId: FIRST_BUTTON,
    cancelId: SECOND_BUTTON,
    noLink: true,
  };
}

export interface PageCrashOptions {
  readonly ask: Ask;
  readonly words: MainMessages['pageCrashed'];
  readonly reload: () => void;
  readonly quit: () => void;
  readonly logger: Logger;
}

/** Tells the user that the page's process ended by itself, and opens the page again or quits. */
export async function recoverPage(
  { reason, exitCode }: Pick<RenderProcessGoneDetails, 'reason' | 'exitCode'>,
  { ask, words, reload, quit, logger }: PageCrashOptions,
): Promise<void> {
  if (reason === 'clean-exit') return;
  logger.error({ reason, exitCode }, 'the page broke down');
  const answer = await ask(question(words.message, words.detail, words.reopen, words.quit));
  if (answer === FIRST_BUTTON) reload();
  else quit();
}

export interface MainErrorOptions {
  readonly ask: Ask;
  /** Asked for when there is something to say: the language may have changed. */
  readonly words: () => MainMessages['mainError'];
  readonly quit: () => void;
  readonly logger: Logger;
}

/**
 * Makes what reports errors that nobody caught in the main process. Each is logged; the user is asked about one at a
 * time, because an error that repeats itself would cover the screen with questions. A running call does not depend on
 * the main process, so it is not ended for an error that may not even concern it.
 */
export function createMainErrorReport({
  ask,
  words,
  quit,
  logger,
}: MainErrorOptions): (error: unknown) => Promise<void> {
  let asking = false;
  return async (error) => {
    const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
    logger.error({ reason }, 'uncaught error in the main process');
    if (asking) return;
    asking = true;
    const { message, detail, goOn, quit: quitting } = words();
    const answer = await ask(question(message, detail, goOn, quitting));
    asking = false;
    if (answer === SECOND_BUTTON) quit();
  };
}
