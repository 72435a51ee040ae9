import type { Quality } from '../../protocol/preferences.ts';
import { orderCodecs } from './codec-order.ts';
import {
  adapt,
  scaleOf,
  STARVED_FRAMERATE,
  UNLIMITED,
  type Adaptation,
  type Limitation,
} from './quality-adaptation.ts';
import { scaleFor, sendingLimits, SOUND_BITRATES } from './sending-quality.ts';

/** What this side sends, at most one track of each kind, and how. */
export interface OutgoingTracks {
  readonly audio: MediaStreamTrack | null;
  readonly video: MediaStreamTrack | null;
  readonly picture: 'camera' | 'screen';
  readonly sound: 'speech' | 'music';
  readonly quality: Quality;
  /** Names of video codecs, such as `video/VP8`, the cheapest first; empty for the browser's order. */
  readonly videoCodecs: readonly string[];
}

/** The options of setParameters that ask for a key frame (WebRTC Extensions); a browser without them ignores them. */
interface KeyFrameOptions extends RTCSetParameterOptions {
  readonly encodingOptions: { readonly keyFrame: boolean }[];
}

/** Audio first: a lab peer that shows the last track it gets then shows the picture. */
const KINDS = ['audio', 'video'] as const;

/**
 * The senders of one peer connection, one for sound and one for the picture. They are there from the start, with a track or
 * without, so that later every change is a replaceTrack and none a renegotiation.
 */
export class OutgoingMedia {
  readonly #connection: RTCPeerConnection;
  /** Groups both tracks for the receiver: lab peers show `event.streams[0]`. */
  readonly #stream = new MediaStream();
  readonly #senders = new Map<'audio' | 'video', RTCRtpSender>();
  #tracks: OutgoingTracks;
  #adaptation: Adaptation = UNLIMITED;
  /** A sender takes one change of its parameters at a time. */
  #changes: Promise<void> = Promise.resolve();

  constructor(connection: RTCPeerConnection, tracks: OutgoingTracks) {
    this.#connection = connection;
    this.#tracks = tracks;
  }

  /** As caller, before the offer: makes a place for sound and one for the picture. */
  async offer(): Promise<void> {
    for (const kind of KINDS) {
      const transceiver = this.#connection.addTransceiver(kind, {
        direction: 'sendrecv',
        streams: [this.#stream],
      });
      this.#use(kind, transceiver);
    }
    await this.replace(this.#tracks);
  }

  /** As callee, after the offer was applied: sends in the places that the caller has offered, and in no others. */
  async answer(): Promise<void> {
    for (const kind of KINDS) {
      if (this.#senders.has(kind)) continue;
      const transceiver = this.#connection
        .getTransceivers()
        .find(
          ({ receiver, currentDirection }) => receiver.track.kind === kind && currentDirection !== 'stopped',
        );
      if (!transceiver) continue;
      transceiver.direction = 'sendrecv';
      transceiver.sender.setStreams(this.#stream);
      this.#use(kind, transceiver);
    }
    await this.replace(this.#tracks);
  }

  /** Makes the next picture a complete one, so that a peer that missed some need not wait for it. */
  async refresh(): Promise<void> {
    await this.#limit(true);
  }

  /**
   * How many bytes have come over the connection; null while neither picture nor sound is sent: only the peer's reports on those
   * come in any case, also while the peer sends none of its own.
   */
  async received(): Promise<number | null> {
    const sender = [...this.#senders.values()].find(({ track }) => track !== null);
    return sender === undefined ? null : await receivedOver(sender);
  }

  /** Sends these tracks from now on. */
  async replace(tracks: OutgoingTracks): Promise<void> {
    this.#tracks = tracks;
    for (const kind of KINDS) {
      const sender = this.#senders.get(kind);
      if (sender && sender.track !== tracks[kind]) await sender.replaceTrack(tracks[kind]);
    }
    await this.#limit(false);
  }

  /**
   * Looks at what limits the picture and adapts it.
   * @param now in milliseconds
   */
  async adapt(now: number): Promise<void> {
    const sender = this.#senders.get('video');
    if (!sender?.track || this.#tracks.picture === 'screen') return;
    const limitation = await limitationOf(sender);
    if (limitation === null) return;
    const before = this.#adaptation;
    this.#adaptation = adapt(before, limitation, now);
    const { step, starved } = this.#adaptation;
    if (step !== before.step || starved !== before.starved) await this.#limit(false);
  }

  #use(kind: 'audio' | 'video', transceiver: RTCRtpTransceiver): void {
    this.#senders.set(kind, transceiver.sender);
    const known = kind === 'video' ? RTCRtpReceiver.getCapabilities('video')?.codecs : undefined;
    if (known && this.#tracks.videoCodecs.length > 0) {
      transceiver.setCodecPreferences(orderCodecs(known, this.#tracks.videoCodecs));
    }
  }

  async #limit(keyFrame: boolean): Promise<void> {
    this.#changes = this.#changes.then(
      async () => await this.#setParameters(keyFrame),
      async () => await this.#setParameters(keyFrame),
    );
    await this.#changes;
  }

  async #setParameters(keyFrame: boolean): Promise<void> {
    await this.#limitSound();
    await this.#limitPicture(keyFrame);
  }

  async #limitSound(): Promise<void> {
    const sender = this.#senders.get('audio');
    const parameters = sender?.getParameters();
    if (!sender || !parameters?.encodings.length) return;
    const { quality, sound } = this.#tracks;
    for (const encoding of parameters.encodings) encoding.maxBitrate = SOUND_BITRATES[quality][sound];
    await sender.setParameters(parameters);
  }

  async #limitPicture(keyFrame: boolean): Promise<void> {
    const sender = this.#senders.get('video');
    const parameters = sender?.getParameters();
    if (!sender || !parameters?.encodings.length) return;
    const { picture, quality } = this.#tracks;
    const limits = sendingLimits(quality, picture);
    const { width = 0, height = 0 } = sender.track?.getSettings() ?? {};
    const starved = this.#adaptation.starved && picture === 'camera';
    for (const encoding of parameters.encodings) {
      encoding.maxBitrate = limits.maxBitrate;
      encoding.maxFramerate = starved
        ? Math.min(limits.maxFramerate, STARVED_FRAMERATE)
        : limits.maxFramerate;
      encoding.scaleResolutionDownBy = scaleFor(limits, Math.min(width, height), scaleOf(this.#adaptation));
    }
    parameters.degradationPreference = limits.degradationPreference;
    const options: KeyFrameOptions = { encodingOptions: parameters.encodings.map(() => ({ keyFrame })) };
    await sender.setParameters(parameters, options);
  }
}

/** What has come over this sender's transport (W3C WebRTC Statistics, section 8.20), in bytes; null before it is there. */
async function receivedOver(sender: RTCRtpSender): Promise<number | null> {
  let received: number | null = null;
  (await sender.getStats()).forEach((statistics: RTCTransportStats) => {
    if (statistics.type === 'transport') received = statistics.bytesReceived ?? null;
  });
  return received;
}

/** What limits the picture of this sender; null while it sends none. */
async function limitationOf(sender: RTCRtpSender): Promise<Limitation | null> {
  let limitation: Limitation | null = null;
  (await sender.getStats()).forEach((statistics: RTCOutboundRtpStreamStats) => {
    if (statistics.type !== 'outbound-rtp') return;
    limitation = statistics.qualityLimitationReason ?? null;
  });
  return limitation;
}
