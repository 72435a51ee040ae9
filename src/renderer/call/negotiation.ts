import type { Answer, Candidate, Offer } from '../../protocol/signaling.ts';
import type { Log } from './log.ts';
import type { Scope } from './scope.ts';
import {
  isOlder,
  markDescription,
  offerName,
  readDescription,
  withStereo,
  type DescriptionFacts,
} from './session-description.ts';
import { TIMERS } from './timers.ts';

/** What a negotiation needs of an RTCPeerConnection. */
export type NegotiableConnection = Pick<
  RTCPeerConnection,
  | 'signalingState'
  | 'connectionState'
  | 'localDescription'
  | 'remoteDescription'
  | 'createOffer'
  | 'createAnswer'
  | 'setLocalDescription'
  | 'setRemoteDescription'
  | 'addIceCandidate'
  | 'restartIce'
>;

/** A peer sends about a dozen candidates; one that floods must not fill the memory. */
const EARLY_CANDIDATES = 100;

export type NegotiationMessage =
  | { readonly type: 'description'; readonly description: Offer | Answer }
  | { readonly type: 'candidate'; readonly candidate: NonNullable<Candidate> };

export interface NegotiationOptions {
  readonly connection: NegotiableConnection;
  /** The polite peer gives way when both offer at once; fixed for the life of the connection. */
  readonly polite: boolean;
  readonly scope: Scope;
  readonly log: Log;
  /** `again` says that the message was sent before and may have got lost. */
  readonly send: (message: NegotiationMessage, again: boolean) => void;
  /** Called as soon as it is known whether the peer is a Parley, before its first description is applied. */
  readonly onPeerKnown: (isParley: boolean) => void;
  /** Called after a remote offer was applied and before it is answered: the time to attach tracks. */
  readonly onRemoteOffer: () => Promise<void>;
  /** Called when both descriptions are in place; ICE takes it from here. */
  readonly onAnswered: () => void;
}

/**
 * Perfect negotiation (W3C WebRTC 1.0, section 10.7) for one RTCPeerConnection, with two differences.
 * All steps go through one serial queue, so that an offer that follows an answer is judged only after that answer was
 * applied: what the specification's example guards with `srdAnswerPending` cannot arise.
 * A later offer is applied to this side's connection only together with its answer. When both sides offer at once, the
 * polite peer then just forgets its own: Chromium (seen in 156) shows no picture of the peer any more after a rollback.
 * Only another Parley gets offers at any time; a lab peer gets the caller's first one and its ICE restarts, because it
 * has no handler for more.
 */
export class Negotiation {
  readonly #options: NegotiationOptions;
  #queue: Promise<void> = Promise.resolve();
  #isParley: boolean | null = null;
  #peerFingerprint: string | null = null;
  /** The last remote description that was applied. */
  #remote: DescriptionFacts | null = null;
  /** An offer that was sent, but neither answered nor applied yet. */
  #proposal: string | null = null;
  #ignoringOffer = false;
  #restarting = false;
  /** The offer that the local answer is for. */
  #answered: string | null = null;
  /** Remote candidates that came before any remote description. */
  readonly #earlyCandidates: RTCIceCandidateInit[] = [];
  /** Local candidates held back until the description they belong to was sent; null when there is none to wait for. */
  #heldCandidates: NonNullable<Candidate>[] | null = null;

  constructor(options: NegotiationOptions) {
    this.#options = options;
  }

  /** Whether a description of the peer was applied. */
  get answered(): boolean {
    return this.#remote !== null;
  }

  /** Whether the offer comes from the peer connection that this one talks to, and not from a new one of the peer's. */
  isSamePeer(offer: Offer): boolean {
    return this.#peerFingerprint === null || this.#peerFingerprint === readDescription(offer.sdp).fingerprint;
  }

  /** Makes and sends an offer; to be called at `negotiationneeded`. */
  negotiate(): void {
    this.#enqueue(async () => {
      // When another offer is under way, `negotiationneeded` fires again after it.
      if (this.#proposal !== null || this.#options.connection.signalingState !== 'stable') return;
      if (!this.#mayOffer()) return;
      if (this.#remote === null) await this.#describe(null);
      else await this.#propose();
    });
  }

  /**
   * Restarts ICE, in place of any open offer. An open restart is only sent again: it holds no candidates that could have
   * become useless, for they are gathered when it is applied.
   */
  restart(): void {
    this.#enqueue(async () => {
      const { connection } = this.#options;
      if (this.#remote === null || connection.signalingState !== 'stable') return;
      if (this.#restarting && this.#proposal !== null) return this.#repeat(this.#proposal);
      this.#restarting = true;
      if (!this.#mayOffer()) return;
      connection.restartIce();
      await this.#propose();
    });
  }

  /** Handles an offer or answer of the peer. */
  receive(description: Offer | Answer): void {
    const facts = readDescription(description.sdp);
    if (description.type === 'offer' && this.#options.polite) this.#peerFingerprint ??= facts.fingerprint;
    this.#enqueue(async () => {
      if (description.type === 'offer') await this.#receiveOffer(description, facts);
      else await this.#receiveAnswer(description, facts);
    });
  }

  /** Handles a candidate of the peer. The end of the candidates needs no handling. */
  receiveCandidate(candidate: Candidate): void {
    if (!candidate) return;
    const init: RTCIceCandidateInit = {
      candidate: candidate.candidate,
      sdpMid: candidate.sdpMid ?? null,
      sdpMLineIndex: candidate.sdpMLineIndex ?? null,
      usernameFragment: candidate.usernameFragment ?? null,
    };
    this.#enqueue(async () => {
      if (this.#options.connection.remoteDescription !== null) await this.#addCandidate(init);
      else if (this.#earlyCandidates.length < EARLY_CANDIDATES) this.#earlyCandidates.push(init);
    });
  }

  /** Sends a candidate of this side, after the description that it belongs to. */
  sendCandidate(candidate: NonNullable<Candidate>): void {
    if (this.#heldCandidates) this.#heldCandidates.push(candidate);
    else this.#options.send({ type: 'candidate', candidate }, false);
  }

  /** Sends what the peer may have missed while nothing could be sent: an open offer [R7], or the first answer. */
  resend(): void {
    this.#enqueue(async () => {
      const { localDescription, signalingState, connectionState } = this.#options.connection;
      if (this.#proposal !== null) this.#repeat(this.#proposal);
      else if (signalingState === 'have-local-offer') this.#sendLocal(null, true);
      else if (localDescription?.type === 'answer' && connectionState !== 'connected') {
        this.#sendLocal(this.#answered, true);
      }
    });
  }

  #mayOffer(): boolean {
    if (this.#isParley === null) return !this.#options.polite;
    return this.#isParley || (this.#restarting && !this.#options.polite);
  }

  async #receiveOffer(offer: Offer, facts: DescriptionFacts): Promise<void> {
    const { connection, polite, log } = this.#options;
    if (this.#remote && isOlder(facts, this.#remote)) return log('An offer that came late was ignored.');
    const name = offerName(offer.sdp);
    // The answer may have got lost; applying the same offer a second time would only disturb.
    if (name !== null && name === this.#answered) return this.#sendLocal(name, true);
    // The impolite peer makes the first offer, and may only be about to: the browser asks for it in a later task.
    const isDue = !polite && this.#remote === null;
    const collides = isDue || this.#proposal !== null || connection.signalingState === 'have-local-offer';
    this.#ignoringOffer = collides && !polite;
    if (this.#ignoringOffer) return log('Both sides offered at once; the peer gives way.');
    this.#proposal = null;
    this.#restarting = false;
    this.#know(facts);
    await connection.setRemoteDescription(offer);
    this.#remote = facts;
    await this.#addEarlyCandidates();
    await this.#options.onRemoteOffer();
    await this.#describe(name);
    this.#answered = name;
    this.#options.onAnswered();
  }

  async #receiveAnswer(answer: Answer, facts: DescriptionFacts): Promise<void> {
    const { connection, log } = this.#options;
    const isFirst = connection.signalingState === 'have-local-offer';
    const offered = this.#proposal ?? (isFirst ? connection.localDescription?.sdp : undefined);
    if (offered === undefined) return log('An answer without an offer was ignored.');
    if (facts.answers !== null && facts.answers !== offerName(offered)) {
      return log('An answer to another offer was ignored.');
    }
    this.#know(facts);
    if (this.#proposal !== null) {
      this.#proposal = null;
      this.#restarting = false;
      await connection.setLocalDescription({ type: 'offer', sdp: offered });
    }
    await connection.setRemoteDescription(answer);
    this.#remote = facts;
    this.#answered = null;
    this.#ignoringOffer = false;
    await this.#addEarlyCandidates();
    this.#options.onAnswered();
  }

  #know(facts: DescriptionFacts): void {
    this.#peerFingerprint ??= facts.fingerprint;
    if (this.#isParley !== null) return;
    this.#isParley = facts.isParley;
    this.#options.onPeerKnown(facts.isParley);
  }

  /** Makes and applies the local description that is due, the first offer or an answer, and sends it. */
  async #describe(answers: string | null): Promise<void> {
    const { connection } = this.#options;
    this.#heldCandidates ??= [];
    try {
      const isAnswer = connection.signalingState === 'have-remote-offer';
      const { type, sdp = '' } = isAnswer ? await connection.createAnswer() : await connection.createOffer();
      await connection.setLocalDescription({ type, sdp: withStereo(sdp) });
      this.#sendLocal(answers, false);
    } finally {
      const held = this.#heldCandidates;
      this.#heldCandidates = null;
      for (const candidate of held) this.sendCandidate(candidate);
    }
  }

  /** Makes an offer and sends it; it is applied when its answer comes. */
  async #propose(): Promise<void> {
    const { sdp } = await this.#options.connection.createOffer();
    if (sdp === undefined) return;
    const proposal = withStereo(sdp);
    this.#proposal = proposal;
    this.#send('offer', proposal, null, false);
    this.#resendUnlessAnswered(proposal);
  }

  /** Sends an open offer again; a lab peer might stumble over the same offer twice. */
  #repeat(proposal: string): void {
    if (this.#isParley) this.#send('offer', proposal, null, true);
  }

  /** A Parley answers at once. */
  #resendUnlessAnswered(proposal: string): void {
    if (!this.#isParley) return;
    this.#options.scope.after(TIMERS.offerResend, () => {
      if (this.#proposal !== proposal) return;
      this.resend();
      this.#resendUnlessAnswered(proposal);
    });
  }

  #sendLocal(answers: string | null, again: boolean): void {
    const { localDescription } = this.#options.connection;
    if (localDescription?.type === 'offer' || localDescription?.type === 'answer') {
      this.#send(localDescription.type, localDescription.sdp, answers, again);
    }
  }

  #send(type: 'offer' | 'answer', sdp: string, answers: string | null, again: boolean): void {
    if (this.#options.scope.isDisposed()) return;
    const description = { type, sdp: markDescription(sdp, answers) };
    this.#options.send({ type: 'description', description }, again);
  }

  async #addEarlyCandidates(): Promise<void> {
    for (const candidate of this.#earlyCandidates.splice(0)) await this.#addCandidate(candidate);
  }

  async #addCandidate(candidate: RTCIceCandidateInit): Promise<void> {
    try {
      await this.#options.connection.addIceCandidate(candidate);
    } catch (error) {
      // A candidate of an offer that was ignored, or of a connection that is gone, fits nothing here.
      if (!this.#ignoringOffer) this.#options.log('A candidate of the peer was not usable.', error);
    }
  }

  #enqueue(task: () => Promise<void>): void {
    const { scope, log } = this.#options;
    this.#queue = this.#queue.then(async () => {
      if (scope.isDisposed()) return;
      try {
        await task();
      } catch (error) {
        log('A step of the negotiation failed.', error);
      }
    });
  }
}
