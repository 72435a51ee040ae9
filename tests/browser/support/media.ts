import { expect, type BrowserContext, type Page } from '@playwright/test';

declare global {
  interface Window {
    /** Every RTCPeerConnection and every local track that the page has made, noted by {@link recordMedia}. */
    recordedMedia: { connections: RTCPeerConnection[]; tracks: MediaStreamTrack[] };
  }
}

/** Notes the peer connections and local tracks of every page in the context, which no page can be asked for later. */
export async function recordMedia(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const recorded: Window['recordedMedia'] = { connections: [], tracks: [] };
    window.recordedMedia = recorded;
    window.RTCPeerConnection = new Proxy(RTCPeerConnection, {
      construct(target, values: [RTCConfiguration?]) {
        const connection = new target(...values);
        recorded.connections.push(connection);
        return connection;
      },
    });
    if (!window.isSecureContext) return;
    const { mediaDevices } = navigator;
    for (const method of ['getUserMedia', 'getDisplayMedia'] as const) {
      const original = mediaDevices[method].bind(mediaDevices);
      mediaDevices[method] = async (constraints) => {
        const stream = await original(constraints);
        recorded.tracks.push(...stream.getTracks());
        return stream;
      };
    }
  });
}

/** What has arrived over the newest peer connection so far. */
export interface Received {
  readonly framesDecoded: number;
  readonly audioBytes: number;
}

/** Reads the `inbound-rtp` statistics (W3C WebRTC Statistics, section 8.3) of the page's newest peer connection. */
export function readReceived(page: Page): Promise<Received> {
  return page.evaluate(async () => {
    let framesDecoded = 0;
    let audioBytes = 0;
    const report = await window.recordedMedia.connections.at(-1)?.getStats();
    report?.forEach((statistics: RTCInboundRtpStreamStats) => {
      if (statistics.type !== 'inbound-rtp') return;
      if (statistics.kind === 'video') framesDecoded += statistics.framesDecoded ?? 0;
      else audioBytes += statistics.bytesReceived ?? 0;
    });
    return { framesDecoded, audioBytes };
  });
}

/** The states of every local track that the page was ever given, such as `['ended', 'live']`. */
export function readTrackStates(page: Page): Promise<MediaStreamTrackState[]> {
  return page.evaluate(() => window.recordedMedia.tracks.map((track) => track.readyState));
}

/** The states of all peer connections that the page has made, the newest last. */
export function readConnectionStates(page: Page): Promise<RTCPeerConnectionState[]> {
  return page.evaluate(() =>
    window.recordedMedia.connections.map((connection) => connection.connectionState),
  );
}

/** Playwright's own intervals grow to a second, which most of the tests' waiting would then be. Milliseconds. */
const LOOKS = { intervals: [100] };

/** Waits until at least `more` frames of the peer's video have been decoded beyond those at the time of calling. */
export async function expectFramesToGrow(page: Page, more = 5): Promise<void> {
  const { framesDecoded } = await readReceived(page);
  await expect
    .poll(async () => (await readReceived(page)).framesDecoded, LOOKS)
    .toBeGreaterThan(framesDecoded + more);
}

/** Waits until sound of the peer has arrived beyond what had at the time of calling. */
export async function expectAudioToGrow(page: Page): Promise<void> {
  const { audioBytes } = await readReceived(page);
  await expect.poll(async () => (await readReceived(page)).audioBytes, LOOKS).toBeGreaterThan(audioBytes);
}

/** Waits until every track the page was ever given has ended and every peer connection is closed. */
export async function expectAllReleased(page: Page): Promise<void> {
  await expect.poll(() => readTrackStates(page), LOOKS).not.toContain('live');
  await expect
    .poll(async () => (await readConnectionStates(page)).filter((state) => state !== 'closed'), LOOKS)
    .toEqual([]);
}
