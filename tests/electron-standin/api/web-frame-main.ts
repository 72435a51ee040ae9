import type { WebFrameMain } from 'electron';
import { failClosed } from '../fail-closed.ts';
import { originOf } from '../proxy/address.ts';

/** The main frame of a page, whose address is asked for anew each time. */
export function createMainFrame(
  id: number,
  currentUrl: () => string,
  isDestroyed: () => boolean,
): WebFrameMain {
  const frame = {
    frameTreeNodeId: id,
    processId: id,
    routingId: 1,
    parent: null,
    detached: false,
    isDestroyed,
    get url(): string {
      return currentUrl();
    },
    get origin(): string {
      return originOf(currentUrl());
    },
    get top(): WebFrameMain {
      return closed;
    },
  };
  const closed = failClosed('WebFrameMain', frame) as unknown as WebFrameMain;
  return closed;
}
