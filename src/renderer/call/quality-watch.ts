import type { Log } from './log.ts';
import type { OutgoingMedia } from './outgoing-media.ts';
import type { Scope } from './scope.ts';
import { TIMERS } from './timers.ts';

/** Looks again and again at what limits the picture, until the scope ends. */
export function watchQuality(media: Pick<OutgoingMedia, 'adapt'>, scope: Scope, log: Log): void {
  scope.after(TIMERS.qualityLook, () => {
    media
      .adapt(performance.now())
      .catch((error: unknown) => {
        if (!scope.isDisposed()) log('The quality could not be adapted.', error);
      })
      .finally(() => watchQuality(media, scope, log));
  });
}
