import type { Log } from './log.ts';
import type { OutgoingMedia } from './outgoing-media.ts';
import type { Scope } from './scope.ts';
import { StallDetector } from './stall-detector.ts';
import { TIMERS } from './timers.ts';

/**
 * Tells when nothing comes from the peer any more, and when something does again. After such a gap the peer has probably
 * missed some of this side's picture as well and can decode nothing before the next complete one. It asks for that by
 * itself only a second or two later (Chromium 156), so it is sent unasked. Goes on until the scope ends.
 */
export function watchStalls(
  media: Pick<OutgoingMedia, 'received' | 'refresh'>,
  onStalled: (stalled: boolean) => void,
  scope: Scope,
  log: Log,
): void {
  const detector = new StallDetector();
  let stalled = false;
  const tell = (now: boolean): void => {
    if (now !== stalled) onStalled(now);
    stalled = now;
  };
  const look = async (): Promise<void> => {
    const received = await media.received();
    if (scope.isDisposed()) return;
    const flow = received === null ? 'steady' : detector.look(received, performance.now());
    tell(flow === 'stalled');
    if (flow === 'returned') await media.refresh();
  };
  const lookAgain = (): void => {
    scope.after(TIMERS.stallLook, () => {
      look()
        .catch((error: unknown) => {
          if (!scope.isDisposed()) log('The connection could not be looked at.', error);
        })
        .finally(lookAgain);
    });
  };
  lookAgain();
}
