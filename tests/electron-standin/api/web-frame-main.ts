import type { WebFrameMain } from 'electron';
import { failClosed } from '../fail-closed.ts';
import { originOf } from '../proxy/address.ts';

/** The main frame of a page, whose address is asked for anew each time. */
export function createMainFrame(currentUrl: () => string): WebFrameMain {
  const frame: Pick<WebFrameMain, 'origin' | 'parent' | 'url'> = {
    parent: null,
    get url(): string {
      return currentUrl();
    },
    get origin(): string {
      return originOf(currentUrl());
    },
  };
  return failClosed('WebFrameMain', frame) as WebFrameMain;
}
