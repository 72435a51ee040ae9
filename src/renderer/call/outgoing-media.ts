/** What this side sends, at most one track of each kind. */
export interface OutgoingTracks {
  readonly audio: MediaStreamTrack | null;
  readonly video: MediaStreamTrack | null;
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
      this.#senders.set(kind, transceiver.sender);
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
      this.#senders.set(kind, transceiver.sender);
    }
    await this.replace(this.#tracks);
  }

  /** Makes the next picture a complete one, so that a peer that missed some need not wait for it. */
  async refresh(): Promise<void> {
    const sender = this.#senders.get('video');
    const parameters = sender?.getParameters();
    if (!sender || !parameters?.encodings.length) return;
    const options: KeyFrameOptions = {
      encodingOptions: parameters.encodings.map(() => ({ keyFrame: true })),
    };
    await sender.setParameters(parameters, options);
  }

  /** Sends these tracks from now on. */
  async replace(tracks: OutgoingTracks): Promise<void> {
    this.#tracks = tracks;
    for (const kind of KINDS) {
      const sender = this.#senders.get(kind);
      if (sender && sender.track !== tracks[kind]) await sender.replaceTrack(tracks[kind]);
    }
  }
}
