import type { Quality } from '../../protocol/preferences.ts';
import { sendingLimits } from './sending-quality.ts';

/** Sizes to measure at. */
const WIDTH = { 'data-saver': 640, standard: 1280, high: 1920 } as const satisfies Record<Quality, number>;

/** What a browser may be able to send; a codec's parameters do not matter here. */
const CODECS = ['video/VP8', 'video/VP9;profile-id=0', 'video/H264', 'video/AV1'] as const;

/**
 * Asks the browser what each video codec costs at this quality (W3C Media Capabilities) and orders them: hardware that
 * saves power first, then what runs smoothly, else as the browser has them. In plain Chromium 156 without an encoder in
 * hardware all four count as smooth and none as efficient, so that its own order stays: VP8, VP9, H264, AV1.
 * @returns names such as `video/VP8`; empty where the browser does not tell. Never rejects.
 */
export async function measureCodecs(
  capabilities: MediaCapabilities | undefined,
  quality: Quality,
): Promise<readonly string[]> {
  const { maxBitrate, maxFramerate, lines } = sendingLimits(quality, 'camera');
  try {
    const measured = await Promise.all(
      CODECS.map(async (contentType) => {
        const answer = await capabilities?.encodingInfo({
          type: 'webrtc',
          video: {
            contentType,
            width: WIDTH[quality],
            height: lines ?? 0,
            bitrate: maxBitrate,
            framerate: maxFramerate,
          },
        });
        const [name = contentType] = contentType.split(';');
        return {
          name,
          supported: answer?.supported === true,
          cost: answer?.powerEfficient ? 0 : answer?.smooth ? 1 : 2,
        };
      }),
    );
    return measured
      .filter(({ supported }) => supported)
      .toSorted((one, other) => one.cost - other.cost)
      .map(({ name }) => name);
  } catch {
    return [];
  }
}

/** The same codecs in the given order of names; those that it does not name come last, as they were. */
export function orderCodecs<Codec extends { readonly mimeType: string }>(
  codecs: readonly Codec[],
  names: readonly string[],
): Codec[] {
  const wanted = names.map((name) => name.toLowerCase());
  const rank = ({ mimeType }: Codec) => {
    const index = wanted.indexOf(mimeType.toLowerCase());
    return index < 0 ? wanted.length : index;
  };
  return codecs.toSorted((one, other) => rank(one) - rank(other));
}
