import { assertNever } from '../../protocol/assert-never.ts';
import type { Answer, Candidate, Offer, Role } from '../../protocol/signaling.ts';
import type { ChatControlMessage, ChatLine } from './chat-line.ts';
import { ConnectionWatch } from './connection-watch.ts';
import { ControlChannel, type PeerMessage } from './control-channel.ts';
import type { ControlMessage } from '../../protocol/control-messages.ts';
import type { Log } from './log.ts';
import { Negotiation, type NegotiationMessage } from './negotiation.ts';
import { OutgoingMedia, type OutgoingTracks } from './outgoing-media.ts';
import { watchQuality } from './quality-watch.ts';
import { Scope } from './scope.ts';
import { watchStalls } from './stall-watch.ts';

/** Label of the chat's data channel; a lab peer takes any. */
const CHAT_LABEL = 'chat';

/** What two Parleys tell each other beside the negotiation. */
export type StateMessage = Extract<PeerMessage, { type: 'hello' | 'media' }>;

export interface PeerLinkHandlers {
  /** Whether a message could reach the peer now. */
  readonly canSend: () => boolean;
  readonly send: (message: NegotiationMessage, again: boolean) => void;
  /** Both descriptions are in place: only the connection itself is missing. */
  readonly onAnswered: () => void;
  readonly onConnected: () => void;
  readonly onLost: () => void;
  /** The peer's picture and sound; a new stream whenever a track was added. */
  readonly onStream: (stream: MediaStream) => void;
  /** Nothing comes from the peer for the moment, or something does again. */
  readonly onStalled: (stalled: boolean) => void;
  /** The control channel is open: the time to introduce oneself. */
  readonly onControlOpen: () => void;
  readonly onState: (message: StateMessage) => void;
  readonly onChat: (message: ChatControlMessage) => void;
  /** The peer hung up. */
  readonly onBye: () => void;
}

export interface PeerLinkOptions {
  /** The caller offers and is the impolite peer. */
  readonly role: Role;
  /** What to use now: credentials of TURN servers end, and others come. */
  readonly configuration: () => RTCConfiguration;
  readonly tracks: OutgoingTracks;
  readonly chat: ChatLine;
  readonly log: Log;
  readonly handlers: PeerLinkHandlers;
}

/** A server of the list that a browser cannot use must not cost the call. */
function createConnection(configuration: RTCConfiguration, log: Log): RTCPeerConnection {
  try {
    return new RTCPeerConnection(configuration);
  } catch (error) {
    log('The browser does not accept the ICE servers; the call does without them.', error);
    return new RTCPeerConnection({ ...configuration, iceServers: [] });
  }
}

/** One RTCPeerConnection to one peer with all that belongs to it. A peer that lost its own gets a new link. */
export class PeerLink {
  readonly role: Role;
  readonly #connection: RTCPeerConnection;
  readonly #scope = new Scope();
  readonly #handlers: PeerLinkHandlers;
  readonly #configuration: () => RTCConfiguration;
  readonly #log: Log;
  readonly #negotiation: Negotiation;
  readonly #media: OutgoingMedia;
  readonly #control: ControlChannel;
  readonly #watch: ConnectionWatch;
  #stream = new MediaStream();
  #chatAttached = false;
  /** The peer has closed its side for good; no state of the connection says more. */
  #abandoned = false;

  constructor(options: PeerLinkOptions) {
    const { role, chat, handlers, log } = options;
    this.role = role;
    this.#handlers = handlers;
    this.#configuration = options.configuration;
    this.#log = log;
    const connection = createConnection(options.configuration(), log);
    this.#connection = connection;
    this.#media = new OutgoingMedia(connection, options.tracks);
    this.#negotiation = new Negotiation({
      connection,
      polite: role === 'callee',
      scope: this.#scope,
      log,
      send: handlers.send,
      onPeerKnown: (isParley) => {
        chat.meet(isParley);
        if (isParley) this.#control.enable();
      },
      onRemoteOffer: async () => {
        if (this.#watch.isLost) this.#configure();
        if (this.role === 'callee') await this.#media.answer();
      },
      onAnswered: handlers.onAnswered,
    });
    this.#watch = new ConnectionWatch(connection, this.#scope, {
      onConnected: () => this.#connected(),
      onLost: handlers.onLost,
      restart: () => {
        // Without a way to the peer the offer would only arrive when it is not needed any more.
        if (!handlers.canSend()) return;
        this.#configure();
        this.#negotiation.restart();
      },
    });
    const { signal } = this.#scope;
    connection.addEventListener('negotiationneeded', () => this.#negotiation.negotiate(), { signal });
    connection.addEventListener('icecandidate', ({ candidate }) => this.#sendCandidate(candidate), {
      signal,
    });
    connection.addEventListener('track', ({ track }) => this.#addTrack(track), { signal });
    connection.addEventListener('datachannel', ({ channel }) => this.#attachChat(chat, channel), { signal });
    // The chat's channel comes before the offer, so that the offer makes room for data.
    if (role === 'caller') this.#attachChat(chat, connection.createDataChannel(CHAT_LABEL));
    this.#control = new ControlChannel(
      connection,
      {
        onOpen: handlers.onControlOpen,
        onMessage: (message) => this.#receiveControl(message),
        onClose: () => this.#abandon(),
      },
      log,
    );
    if (role === 'caller') void this.#run(this.#media.offer());
    watchQuality(this.#media, this.#scope, log);
    watchStalls(this.#media, handlers.onStalled, this.#scope, log);
  }

  /** Whether the peer's first description was applied. */
  get answered(): boolean {
    return this.#negotiation.answered;
  }

  /**
   * Whether the connection seems to work, with another Parley, so that it can carry messages; {@link PeerLink.ping} makes
   * sure.
   */
  get seemsAlive(): boolean {
    return !this.#abandoned && this.#control.isOpen && this.#connection.connectionState === 'connected';
  }

  isSamePeer(offer: Offer): boolean {
    return !this.#abandoned && this.#negotiation.isSamePeer(offer);
  }

  receive(description: Offer | Answer): void {
    this.#negotiation.receive(description);
  }

  receiveCandidate(candidate: Candidate): void {
    this.#negotiation.receiveCandidate(candidate);
  }

  /** Sends over the control channel; false when that is not open. */
  sendControl(message: ControlMessage): boolean {
    return this.#control.send(message);
  }

  /** Whether the very same connection of the peer answers. */
  async ping(): Promise<boolean> {
    return await this.#control.ping();
  }

  /** Sends these tracks from now on; settles when it does. Never rejects. */
  async replaceTracks(tracks: OutgoingTracks): Promise<void> {
    await this.#run(this.#media.replace(tracks));
  }

  /** Messages can reach the peer again: sends what it may have missed, and mends the connection when it is lost. */
  transportReturned(): void {
    if (this.#watch.isLost && this.#negotiation.answered) this.#watch.recover();
    else this.#negotiation.resend();
  }

  /** The network may have changed: mends the connection when it is lost, and leaves it alone when the peer answers. */
  async check(): Promise<void> {
    if (this.#watch.isLost) return this.#watch.recover();
    if (!this.seemsAlive || (await this.ping()) || this.#scope.isDisposed()) return;
    // ICE itself notices only seconds later that nothing comes through.
    this.#watch.restart();
  }

  /** Ends the connection; with a farewell, the peer is told over the connection itself where that is possible. */
  close(farewell: boolean): void {
    this.#scope.dispose();
    for (const { sender } of this.#connection.getTransceivers()) void this.#run(sender.replaceTrack(null));
    const told = farewell ? this.#control.farewell() : Promise.resolve();
    this.#control.dispose();
    void told.finally(() => this.#connection.close());
  }

  /** Gathering anew must not rely on credentials that may have ended since. */
  #configure(): void {
    try {
      this.#connection.setConfiguration(this.#configuration());
    } catch (error) {
      this.#log('The browser keeps the ICE servers that it has.', error);
    }
  }

  #connected(): void {
    if (this.#abandoned) return;
    void this.#run(this.#media.refresh());
    this.#handlers.onStream(this.#stream);
    this.#handlers.onConnected();
  }

  #abandon(): void {
    this.#abandoned = true;
    this.#handlers.onLost();
  }

  #addTrack(track: MediaStreamTrack): void {
    this.#stream = new MediaStream([...this.#stream.getTracks(), track]);
    if (this.#connection.connectionState === 'connected') this.#handlers.onStream(this.#stream);
  }

  /** The first channel is the chat, whatever its label. */
  #attachChat(chat: ChatLine, channel: RTCDataChannel): void {
    if (this.#chatAttached) return this.#log('A further data channel was ignored.');
    this.#chatAttached = true;
    chat.useChannel(channel, this.#scope.signal);
  }

  #sendCandidate(candidate: RTCIceCandidate | null): void {
    // Nobody sends the end of the candidates, and some lab peers stumble over it.
    if (!candidate?.candidate) return;
    const { candidate: line, sdpMid, sdpMLineIndex, usernameFragment } = candidate;
    this.#negotiation.sendCandidate({ candidate: line, sdpMid, sdpMLineIndex, usernameFragment });
  }

  #receiveControl(message: PeerMessage): void {
    switch (message.type) {
      case 'description':
        return this.#negotiation.receive(message.description);
      case 'candidate':
        return this.#negotiation.receiveCandidate(message.candidate);
      case 'bye':
        return this.#handlers.onBye();
      case 'chat':
      case 'chat-received':
        return this.#handlers.onChat(message);
      case 'hello':
      case 'media':
        return this.#handlers.onState(message);
      default:
        return assertNever(message);
    }
  }

  async #run(operation: Promise<void>): Promise<void> {
    try {
      await operation;
    } catch (error) {
      if (!this.#scope.isDisposed()) this.#log('A track could not be attached.', error);
    }
  }
}
