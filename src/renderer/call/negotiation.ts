import { assertNever } from '../../protocol/assert-never.ts';
import type { Answer, Candidate, Offer } from '../../protocol/signaling.ts';
import type { Log } from './log.ts';
import type { Scope } from './scope.ts';
import {
  isOlder,
  markDescription,
  offerName,
  readDescription,
  type DescriptionFacts,
} from './session-description.ts';
import { TIMERS } from './timers.ts';

/** What a negotiation needs of an RTCPeerConnection. */
export type NegotiableConnection = Pick<
  RTCPeerConnection,
  | 'signalingState'
  | 'localDescription'
  | 'remoteDescription'
  | 'setLocalDescription'
  | 'setRemoteDescription'
  | 'addIceCandidate'
  | 'restartIce'
>;

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
 * Perfect negotiation (W3C WebRTC 1.0, section 10.7) for one RTCPeerConnection. All steps go through one serial queue, so
 * that an offer that follows an answer is judged only after that answer was applied: what the specification's
 * example guards with `srdAnswerPending` cannot arise. Only another Parley gets offers at any time; a lab peer gets the
 * caller's first one and its ICE restarts, because it has no handler for more.
 */
export class Negotiation {
  readonly #options: NegotiationOptions;
  #queue: Promise<void> = Promise.resolve();
  #isParley: boolean | null = null;
  #peerFingerprint: string | null = null;
  /** The last remote description that was applied. */
  #remote: DescriptionFacts | null = null;
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

  /** Null until the first description of the peer has come. */
  get isParley(): boolean | null {
    return this.#isParley;
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
      if (!this.#mayOffer() || this.#options.connection.signalingState !== 'stable') return;
      this.#restarting = false;
      await this.#describe(null);
      this.#resendUnlessAnswered();
    });
  }

  /** Handles an offer or answer of the peer. */
  receive(description: Offer | Answer): void {
    const facts = readDescription(description.sdp);
    if (description.type === 'offer' && this.#options.polite) this.#peerFingerprint ??= facts.fingerprint;
    this.#enqueue(async () => {
      switch (description.type) {
        case 'offer':
          return await this.#receiveOffer(description, facts);
        case 'answer':
          return await this.#receiveAnswer(description, facts);
        default:
          return assertNever(description);
      }
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
      if (this.#options.connection.remoteDescription === null) this.#earlyCandidates.push(init);
      else await this.#addCandidate(init);
    });
  }

  /** Sends a candidate of this side, after the description that it belongs to. */
  sendCandidate(candidate: NonNullable<Candidate>): void {
    if (this.#heldCandidates) this.#heldCandidates.push(candidate);
    else this.#options.send({ type: 'candidate', candidate }, false);
  }

  /** Restarts ICE with freshly gathered candidates. Does nothing as callee of a lab peer, which can only offer. */
  restart(): void {
    this.#enqueue(async () => {
      const { connection, polite } = this.#options;
      const { signalingState } = connection;
      if (this.#remote === null || (this.#isParley === false && (polite || signalingState !== 'stable')))
        return;
      // An offer that was never answered holds candidates of a network that may be gone.
      if (signalingState === 'have-local-offer') await connection.setLocalDescription({ type: 'rollback' });
      this.#restarting = true;
      connection.restartIce();
    });
  }

  /** Sends what the peer may have missed while nothing could be sent: an open offer, or the last answer. */
  resend(): void {
    this.#enqueue(async () => {
      const { connection } = this.#options;
      if (connection.signalingState === 'have-local-offer') this.#sendDescription(null, true);
      else if (connection.localDescription?.type === 'answer') this.#sendDescription(this.#answered, true);
    });
  }

  #mayOffer(): boolean {
    if (this.#isParley === null) return !this.#options.polite;
    return this.#isParley || (this.#restarting && !this.#options.polite);
  }

  async #receiveOffer(offer: Offer, facts: DescriptionFacts): Promise<void> {
    const { connection, polite, log } = this.#options;
    if (this.#remote && isOlder(facts, this.#remote)) return log('An offer that came late was ignored.');
    this.#ignoringOffer = !polite && connection.signalingState === 'have-local-offer';
    if (this.#ignoringOffer) return log('Both sides offered at once; the peer gives way.');
    this.#know(facts);
    await connection.setRemoteDescription(offer);
    this.#remote = facts;
    await this.#addEarlyCandidates();
    await this.#options.onRemoteOffer();
    this.#answered = offerName(offer.sdp);
    await this.#describe(this.#answered);
    this.#options.onAnswered();
  }

  async #receiveAnswer(answer: Answer, facts: DescriptionFacts): Promise<void> {
    const { connection, log } = this.#options;
    if (connection.signalingState !== 'have-local-offer')
      return log('An answer without an offer was ignored.');
    const current = connection.localDescription && offerName(connection.localDescription.sdp);
    if (facts.answers !== null && facts.answers !== current)
      return log('An answer to another offer was ignored.');
    this.#know(facts);
    await connection.setRemoteDescription(answer);
    this.#remote = facts;
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

  /** Makes the local description that is due, an offer or an answer, and sends it. */
  async #describe(answers: string | null): Promise<void> {
    this.#heldCandidates ??= [];
    try {
      await this.#options.connection.setLocalDescription();
      this.#sendDescription(answers, false);
    } finally {
      const held = this.#heldCandidates;
      this.#heldCandidates = null;
      for (const candidate of held) this.sendCandidate(candidate);
    }
  }

  #sendDescription(answers: string | null, again: boolean): void {
    const { localDescription } = this.#options.connection;
    if (this.#options.scope.isDisposed() || localDescription === null) return;
    const { type } = localDescription;
    if (type !== 'offer' && type !== 'answer') return;
    const sdp = markDescription(localDescription.sdp, answers);
    this.#options.send({ type: 'description', description: { type, sdp } }, again);
  }

  /** A Parley answers at once; a lab peer might stumble over the same offer twice. */
  #resendUnlessAnswered(): void {
    const { connection, scope } = this.#options;
    const offered = connection.localDescription?.sdp;
    if (!this.#isParley) return;
    scope.after(TIMERS.offerResend, () => {
      const open = connection.signalingState === 'have-local-offer' && this.#isSameOffer(offered);
      if (!open) return;
      this.resend();
      this.#resendUnlessAnswered();
    });
  }

  /** The description grows by its candidates, so only its name tells. */
  #isSameOffer(sdp: string | undefined): boolean {
    const current = this.#options.connection.localDescription?.sdp;
    return sdp !== undefined && current !== undefined && offerName(sdp) === offerName(current);
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
