import type { Page } from '@playwright/test';

declare global {
  interface Window {
    /** When a look found more decoded frames than the look before, in milliseconds since the epoch. */
    frameTimes: number[];
    /** The user name of this side's ICE before the last {@link restartIceAt}. */
    oldUserName: string | undefined;
  }
}

/** Begins to note when frames of the peer's video are decoded; browsers renew their statistics every 50 ms. */
export async function noteFrames(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.frameTimes = [];
    let before = 0;
    const look = async (): Promise<void> => {
      const report = await window.recordedMedia.connections.at(-1)?.getStats();
      report?.forEach((statistics: RTCInboundRtpStreamStats) => {
        if (statistics.type !== 'inbound-rtp' || statistics.kind !== 'video') return;
        const { framesDecoded = 0 } = statistics;
        if (framesDecoded > before) window.frameTimes.push(Date.now());
        before = framesDecoded;
      });
    };
    setInterval(() => void look(), 50);
  });
}

/** Waits for frames after a point in time that are followed by more; resolves to when the first one was seen. */
export async function firstFramesAfter(page: Page, time: number): Promise<number> {
  const handle = await page.waitForFunction(
    (after) => {
      const later = window.frameTimes.filter((at) => at > after);
      // A single frame may have waited in a buffer; five in a row are a picture that goes on.
      const flowing = later.find((at, index) => (later[index + 4] ?? Number.POSITIVE_INFINITY) < at + 1500);
      return flowing ?? 0;
    },
    time,
    { timeout: 40_000, polling: 50 },
  );
  return handle.jsonValue();
}

/**
 * Restarts ICE at a point in time, in milliseconds since the epoch, so that two pages do it at once; resolves to how much
 * later the page did it, in milliseconds.
 */
export async function restartIceAt(page: Page, time: number): Promise<number> {
  return page.evaluate(async (at) => {
    const connection = window.recordedMedia.connections.at(-1);
    window.oldUserName = /^a=ice-ufrag:(.+)$/m.exec(connection?.localDescription?.sdp ?? '')?.[1];
    await new Promise((resolve) => setTimeout(resolve, at - Date.now()));
    connection?.restartIce();
    return Date.now() - at;
  }, time);
}

/** Waits until ICE has been restarted and all is settled; resolves to when that was seen. */
export async function stableSince(page: Page): Promise<number> {
  const handle = await page.waitForFunction(
    () => {
      const connection = window.recordedMedia.connections.at(-1);
      const userName = /^a=ice-ufrag:(.+)$/m.exec(connection?.localDescription?.sdp ?? '')?.[1];
      const isStable =
        connection?.signalingState === 'stable' &&
        connection.connectionState === 'connected' &&
        userName !== window.oldUserName;
      return isStable ? Date.now() : 0;
    },
    undefined,
    { polling: 5, timeout: 20_000 },
  );
  return handle.jsonValue();
}
