import type { App } from 'electron';
import type { Logger } from '../signaling-server/options.ts';

/** The embedded server is ended by force after 2 s; a system that shuts down does not wait for much more. */
export const QUIT_MILLISECONDS = 4_000;

export interface QuitOptions {
  readonly app: Pick<App, 'exit'> & { on(event: 'will-quit', listener: (event: QuitEvent) => void): unknown };
  /** What has to end before the app does; all at once. */
  readonly endings: readonly (() => Promise<void>)[];
  /** Ends the log, after everything else. */
  readonly closeLog: () => Promise<void>;
  readonly logger: Logger;
}

interface QuitEvent {
  preventDefault(): void;
}

/** Has the app end its parts before it quits, within a time limit. */
export function quitInOrder({ app, endings, closeLog, logger }: QuitOptions): void {
  let quitting = false;

  const end = async (): Promise<void> => {
    const results = await Promise.allSettled(endings.map((ending) => ending()));
    for (const result of results) {
      if (result.status === 'rejected') logger.error({ reason: String(result.reason) }, 'an ending failed');
    }
    logger.info({}, 'ended');
    await closeLog();
  };

  app.on('will-quit', (event) => {
    event.preventDefault();
    if (quitting) return;
    quitting = true;
    const timer = setTimeout(() => app.exit(0), QUIT_MILLISECONDS);
    void end().finally(() => {
      clearTimeout(timer);
      app.exit(0);
    });
  });
}
