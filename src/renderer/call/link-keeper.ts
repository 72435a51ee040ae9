import {
  PROTOCOL_VERSION,
  type Answer,
  type Candidate,
  type Offer,
  type Role,
} from '../../protocol/signaling.ts';
import type { Chat } from './chat.ts';
import { clipName } from '../../protocol/control-messages.ts';
import type { LocalMedia } from './local-media.ts';
import type { Log } from './log.ts';
import type { NegotiationMessage } from './negotiation.ts';
import { PeerLink } from './peer-link.ts';
import type { RemoteMedia } from './remote-media.ts';
import type { SignalingClient } from './signaling-client.ts';
import type { CallPhase } from './snapshot.ts';
import type { CallEvent } from './state.ts';

export interface LinkKeeperOptions {
  /** The name that this side introduces itself by. */
  readonly name: string;
  readonly media: LocalMedia;
  readonly chat: Chat;
  readonly remote: RemoteMedia;
  readonly log: Log;
  readonly signaling: SignalingClient;
  readonly configuration: () => RTCConfiguration;
  readonly phase: () => CallPhase;
  readonly dispatch: (event: CallEvent) => void;
  /** Both descriptions are in place; the connection has to follow. */
  readonly onAnswered: () => void;
}

/**
 * Keeps the link to the peer in step with what the server says of the peer. A link outlives the server; it is replaced only
 * when the peer has a new connection, which shows by another DTLS fingerprint in its offer or by an unanswered ping.
 */
export class LinkKeeper {
  readonly #options: LinkKeeperOptions;
  #link: PeerLink | null = null;
  /** This side's part in the room as the server has it; that of a standing link may be another. */
  #role: Role | null = null;
  /** Whether the server said that the peer's connection broke, and not that it is back. */
  #peerAway = false;
  /** Whether the peer has not joined again since this side did. */
  #peerAbsent = false;
  #closed = false;

  constructor(options: LinkKeeperOptions) {
    this.#options = options;
  }

  /** Whether the server said that the peer has lost it, and not that it is back. */
  get isPeerAway(): boolean {
    return this.#peerAway || this.#peerAbsent;
  }

  /** The server gave this side a place, for the first time or again. */
  takeRole(role: Role): void {
    this.#role = role;
    if (this.#link) this.#link.transportReturned();
    else this.#options.dispatch({ type: 'joined-room', role });
  }

  /** As caller: makes a link and offers it. As callee: makes one for the offer to come. Replaces an older one. */
  open(role: Role): void {
    const { media, chat, log, configuration, remote, signaling, dispatch, onAnswered } = this.#options;
    this.#link?.close(false);
    remote.setStalled(false);
    this.#peerSeen();
    const line = chat.openLine((message) => link.sendControl(message));
    const link: PeerLink = new PeerLink({
      role,
      configuration,
      tracks: media.outgoing,
      chat: line,
      log,
      handlers: {
        canSend: () => link.seemsAlive || this.#isServerUseful(),
        send: (message, again) => this.#send(link, message, again),
        onAnswered,
        onConnected: () => {
          // The next look would find the same, a moment after the picture is back.
          remote.setStalled(false);
          dispatch({ type: 'link-connected', at: Date.now() });
        },
        onLost: () => {
          // What has cut the connection may have cut that to the server as well, which notices much later.
          signaling.verify();
          dispatch({ type: 'link-lost', at: Date.now() });
        },
        onStream: (stream) => remote.showStream(stream),
        onStalled: (stalled) => remote.setStalled(stalled),
        onControlOpen: () => this.#introduce(link),
        onState: (message) => {
          remote.take(message);
          if (message.type === 'hello') line.greet(message.chat);
        },
        onChat: (message) => line.take(message),
        onBye: () => dispatch({ type: 'peer-ended', reason: 'hung-up', at: Date.now() }),
      },
    });
    this.#link = link;
  }

  /**
   * After a restart of the server both sides join again, and the second one is announced as new although the connection
   * between them may stand. Only the peer's end of that very connection can tell.
   */
  async greetNewPeer(): Promise<void> {
    this.#peerSeen();
    const link = this.#link;
    if (link?.seemsAlive) {
      const alive = await link.ping();
      if (this.#closed || link !== this.#link) return;
      if (alive) return link.transportReturned();
    }
    this.arrive('caller');
  }

  peerAway(): void {
    this.#peerAway = true;
  }

  /** What the server said on joining: whether the other member is in the room. */
  setPeerPresent(present: boolean): void {
    this.#peerAbsent = !present;
  }

  /** The network has changed. */
  checkConnection(): void {
    this.#options.signaling.verify();
    void this.#link?.check();
  }

  /**
   * The peer is out of the room. Either it hung up, or it was away for too long, which does not concern a call that stands:
   * then its end of the connection answers [P6].
   */
  async peerLeft(): Promise<void> {
    const link = this.#link;
    if (this.#peerAway && link?.seemsAlive) {
      const alive = await link.ping();
      if (this.#closed || link !== this.#link) return;
      if (alive) {
        this.#peerAway = false;
        this.#peerAbsent = true;
        return;
      }
    }
    const vanished = this.#peerAway || this.#options.phase() === 'reconnecting';
    const reason = vanished ? 'peer-vanished' : 'hung-up';
    this.#options.dispatch({ type: 'peer-ended', reason, at: Date.now() });
  }

  /** @param restarted whether the peer has lost its end of the link */
  peerBack(restarted: boolean): void {
    this.#peerSeen();
    if (!restarted) this.#link?.transportReturned();
    else if (this.#role === 'caller') this.arrive('caller');
    // As callee, the peer's offer follows and replaces the link.
    else this.#options.dispatch({ type: 'link-lost', at: Date.now() });
  }

  /** A peer without a link to this side is there. */
  arrive(role: Role): void {
    this.#options.dispatch({ type: 'peer-arrived', role, at: Date.now() });
  }

  /** An offer counts only once the room has two members; nothing is answered before the user asked for the call. */
  receiveOffer(offer: Offer): void {
    if (this.#link && this.#isFromNewLink(this.#link, offer)) {
      this.arrive('callee');
      this.open('callee');
    }
    const link = this.#linkForPeer();
    if (link) link.receive(offer);
    else this.#options.log('An offer that was not asked for was ignored.');
  }

  receiveAnswer(answer: Answer): void {
    this.#link?.receive(answer);
  }

  receiveCandidate(candidate: Candidate): void {
    this.#linkForPeer()?.receiveCandidate(candidate);
  }

  /** This side's tracks, or what is to be said of them, have changed. */
  mediaChanged(): Promise<void> | undefined {
    const replaced = this.#link?.replaceTracks(this.#options.media.outgoing);
    this.#tellMediaState();
    return replaced;
  }

  close(farewell: boolean): void {
    this.#closed = true;
    this.#link?.close(farewell);
    this.#link = null;
  }

  #peerSeen(): void {
    this.#peerAway = false;
    this.#peerAbsent = false;
  }

  /** While this side's own first offer is open, there is nothing to compare with: then the roles decide. */
  #isFromNewLink(link: PeerLink, offer: Offer): boolean {
    if (link.role === 'caller' && !link.answered) return this.#role === 'callee';
    return !link.isSamePeer(offer);
  }

  /** The link; as callee it is made when the first thing of the peer comes. */
  #linkForPeer(): PeerLink | null {
    if (!this.#link && this.#role === 'callee' && this.#options.phase() === 'connecting') this.open('callee');
    return this.#link;
  }

  /** Over the server while both sides are there, else over the connection itself. What may have got lost goes both ways. */
  #send(link: PeerLink, message: NegotiationMessage, again: boolean): void {
    const { signaling } = this.#options;
    const direct = link.seemsAlive;
    // The server keeps messages for a member that is away, but the connection itself is faster.
    const overServer = this.#isServerUseful() || (!direct && signaling.status === 'online');
    if (direct && (again || !overServer)) link.sendControl(message);
    if (!overServer) return;
    if (message.type === 'candidate') signaling.send('ice_candidate', message.candidate);
    else signaling.send(message.description.type === 'offer' ? 'invite' : 'ok', message.description);
  }

  /** Whether both sides are connected to the server, as far as this side knows. */
  #isServerUseful(): boolean {
    return this.#options.signaling.status === 'online' && !this.#peerAway && !this.#peerAbsent;
  }

  #introduce(link: PeerLink): void {
    const { chat, name } = this.#options;
    const version = PROTOCOL_VERSION;
    link.sendControl({ type: 'hello', version, name: clipName(name), chat: chat.greeting });
    this.#tellMediaState();
  }

  #tellMediaState(): void {
    const { video, audio, microphoneMuted } = this.#options.media.snapshot;
    this.#link?.sendControl({
      type: 'media',
      microphoneMuted: microphoneMuted || audio === 'none',
      cameraOff: video === 'none',
      sharing: video === 'screen',
    });
  }
}
