import {
  answerSchema,
  candidateSchema,
  EXTENSION_EVENTS,
  joinReplySchema,
  offerSchema,
  peerAwaySchema,
  peerBackSchema,
  refusalSchema,
  type Answer,
  type Candidate,
  type Handshake,
  type IceServer,
  type JoinReply,
  type Offer,
  type Refusal,
  type Role,
} from '../../protocol/signaling.ts';
import { connectProblemOf } from './connect-error.ts';
import type { Log } from './log.ts';
import { Scope } from './scope.ts';
import type { EndReason, SignalingStatus } from './snapshot.ts';
import type { OpenSignalingSocket, SignalingSocket } from './signaling-socket.ts';
import { TIMERS } from './timers.ts';

/** What the server said. Which room it named is of no interest: there is one call on each socket. */
export type SignalingEvent =
  | { readonly type: 'role'; readonly role: Role }
  /** Extra knowledge of a Parley server, before or after `role`. */
  | { readonly type: 'reply'; readonly reply: Extract<JoinReply, { outcome: 'joined' }> }
  /** What the server wants its clients to use from now on, with credentials made anew [J8]. */
  | { readonly type: 'ice-servers'; readonly iceServers: readonly IceServer[] }
  | { readonly type: 'full' }
  | { readonly type: 'refused'; readonly refusal: Refusal }
  | { readonly type: 'new-peer' }
  | { readonly type: 'offer'; readonly offer: Offer }
  | { readonly type: 'answer'; readonly answer: Answer }
  | { readonly type: 'candidate'; readonly candidate: Candidate }
  | { readonly type: 'bye' }
  | { readonly type: 'peer-away' }
  | { readonly type: 'peer-back'; readonly restarted: boolean }
  /** The first connection did not come about. Later losses are mended for ever. */
  | { readonly type: 'failed'; readonly reason: EndReason };

/** Tells whether a payload is what it should be; the schemas of the protocol do. */
interface Schema<Payload> {
  safeParse(
    payload: unknown,
  ): { readonly success: true; readonly data: Payload } | { readonly success: false };
}

export interface SignalingClientOptions {
  readonly url: string;
  readonly room: string;
  readonly handshake: Handshake;
  readonly openSocket: OpenSignalingSocket;
  readonly log: Log;
  readonly onEvent: (event: SignalingEvent) => void;
  readonly onStatus: (status: SignalingStatus) => void;
}

/** One room on one server: connects, joins, joins again after every loss, and validates what comes. */
export class SignalingClient {
  readonly #options: SignalingClientOptions;
  readonly #socket: SignalingSocket;
  readonly #scope = new Scope();
  /** Lasts while a farewell is still owed to a server that is away. */
  readonly #afterlife = new Scope();
  #status: SignalingStatus = 'offline';
  #connected = false;
  #hasJoined = false;
  #role: Role | null = null;
  /** Whether the server answers to `join` with a reply, as only a Parley server does. */
  #replies = false;
  #cancelVerification: (() => void) | null = null;
  #cancelTimeOut: () => void = () => undefined;

  constructor(options: SignalingClientOptions) {
    this.#options = options;
    this.#socket = options.openSocket(options.url, options.handshake);
    this.#listen();
  }

  get status(): SignalingStatus {
    return this.#status;
  }

  /** Starts to connect; joins the room as soon as that has succeeded. */
  connect(): void {
    this.#setStatus('connecting');
    this.#timeOut(TIMERS.serverUnreachable, 'server-unreachable');
    this.#socket.connect();
  }

  /** Sends one of the lab's messages; false when the room cannot be reached, for nothing must arrive late. */
  send(event: 'invite' | 'ok' | 'ice_candidate', payload: Offer | Answer | Candidate): boolean {
    if (this.#status !== 'online') return false;
    this.#socket.emit(event, payload);
    return true;
  }

  /**
   * Makes sure that a connection that seems to stand does: a Parley server answers a repeated `join` at once [J6]. When it does
   * not, because the network has changed under a connection that nobody has closed, another connection is made. Nothing can
   * be asked of a lab server. The answer brings the ICE servers that a connection to be mended needs.
   */
  verify(): void {
    if (this.#status !== 'online' || !this.#replies || this.#cancelVerification !== null) return;
    const finish = (): void => {
      this.#cancelVerification?.();
      this.#cancelVerification = null;
    };
    this.#cancelVerification = this.#scope.after(TIMERS.serverAnswers, () => {
      finish();
      this.#socket.io.engine.close();
    });
    this.#socket.emit('join', this.#options.room, (answer: unknown) => {
      finish();
      const reply = joinReplySchema.safeParse(answer).data;
      if (reply?.outcome !== 'joined' || this.#scope.isDisposed()) return;
      this.#options.onEvent({ type: 'ice-servers', iceServers: reply.iceServers });
    });
  }

  /** Asks again for the place that was refused when joining anew. */
  joinAgainLater(): void {
    this.#setStatus('lost');
    this.#scope.after(TIMERS.joinAgain, () => this.#connected && this.#join());
  }

  /**
   * Ends it. A farewell tells the peer: before the connection closes, or, while the server is away, when it is back within
   * the time for which it keeps this side's place [R9].
   */
  close(farewell: boolean): void {
    if (this.#scope.isDisposed()) return;
    this.#scope.dispose();
    this.#afterlife.add(() => this.#socket.disconnect());
    const owesBye = farewell && this.#hasJoined;
    if (owesBye && this.#connected) this.#sayBye();
    else if (owesBye && this.#socket.active)
      this.#afterlife.after(TIMERS.farewellToServer, () => this.abandon());
    else this.abandon();
    this.#setStatus('offline');
  }

  /** Gives a farewell up that is still owed: this side wants a place again. */
  abandon(): void {
    this.#afterlife.dispose();
  }

  #listen(): void {
    const { onEvent } = this.#options;
    this.#on('connect', () => this.#join());
    this.#socket.on('connect', () => {
      if (this.#scope.isDisposed() && !this.#afterlife.isDisposed()) this.#sayBye();
    });
    this.#on('disconnect', () => this.#lose());
    this.#on('connect_error', (error) => this.#fail(error));
    this.#on('created', () => this.#joined('caller'));
    this.#on('joined', () => this.#joined('callee'));
    this.#on('full', () => this.#answered(() => onEvent({ type: 'full' })));
    this.#on('new_peer', () => onEvent({ type: 'new-peer' }));
    this.#on('bye', () => onEvent({ type: 'bye' }));
    this.#onValid('invite', offerSchema, (offer) => onEvent({ type: 'offer', offer }));
    this.#onValid('ok', answerSchema, (answer) => onEvent({ type: 'answer', answer }));
    this.#onValid('ice_candidate', candidateSchema, (candidate) => onEvent({ type: 'candidate', candidate }));
    this.#onValid(EXTENSION_EVENTS.refused, refusalSchema, (refusal) => this.#refused(refusal));
    this.#onValid(EXTENSION_EVENTS.peerAway, peerAwaySchema, () => onEvent({ type: 'peer-away' }));
    this.#onValid(EXTENSION_EVENTS.peerBack, peerBackSchema, ({ restarted }) =>
      onEvent({ type: 'peer-back', restarted }),
    );
  }

  #on(event: string, listener: (payload: unknown) => void): void {
    this.#socket.on(event, (payload) => {
      if (!this.#scope.isDisposed()) listener(payload);
    });
  }

  #onValid<Payload>(event: string, schema: Schema<Payload>, listener: (payload: Payload) => void): void {
    this.#on(event, (payload) => {
      const parsed = schema.safeParse(payload);
      if (parsed.success) listener(parsed.data);
      else this.#options.log(`The server sent a malformed ${event}.`);
    });
  }

  #join(): void {
    this.#connected = true;
    if (!this.#hasJoined) this.#timeOut(TIMERS.joinUnanswered, 'server-incompatible');
    this.#socket.emit('join', this.#options.room, (reply: unknown) => this.#acknowledged(reply));
  }

  #sayBye(): void {
    this.#socket.emit('bye', this.#options.room);
    this.abandon();
  }

  /** A lab server acknowledges with nothing or not at all. */
  #acknowledged(answer: unknown): void {
    if (this.#scope.isDisposed()) return;
    const reply = joinReplySchema.safeParse(answer).data;
    this.#replies ||= reply !== undefined;
    if (reply?.outcome === 'joined') this.#options.onEvent({ type: 'reply', reply });
    if (reply?.outcome === 'refused') this.#refused(reply.refusal);
  }

  #joined(role: Role): void {
    // The answer to a repeated join says nothing new.
    if (this.#status === 'online' && this.#role === role) return;
    this.#answered(() => {
      this.#hasJoined = true;
      this.#role = role;
      this.#setStatus('online');
      this.#options.onEvent({ type: 'role', role });
    });
  }

  #refused(refusal: Refusal): void {
    if (refusal.event === 'join') this.#answered(() => this.#options.onEvent({ type: 'refused', refusal }));
    else this.#options.log('The server refused a message.', refusal);
  }

  #answered(then: () => void): void {
    this.#cancelTimeOut();
    then();
  }

  #lose(): void {
    this.#cancelVerification?.();
    this.#cancelVerification = null;
    this.#connected = false;
    this.#setStatus(this.#hasJoined ? 'lost' : 'connecting');
    this.#connectAgain();
  }

  #fail(error: unknown): void {
    const problem = connectProblemOf(error);
    this.#options.log('The server could not be reached.', problem);
    if (!this.#hasJoined && problem.type === 'incompatible') {
      return this.#options.onEvent({ type: 'failed', reason: 'server-incompatible' });
    }
    if (!this.#hasJoined && problem.type === 'refused') {
      return this.#options.onEvent({ type: 'refused', refusal: problem.refusal });
    }
    this.#connectAgain();
  }

  /** The socket does so by itself except when the server closed or refused the connection. */
  #connectAgain(): void {
    if (!this.#socket.active) this.#scope.after(TIMERS.reconnectMost, () => this.#socket.connect());
  }

  #timeOut(milliseconds: number, reason: EndReason): void {
    this.#cancelTimeOut();
    this.#cancelTimeOut = this.#scope.after(milliseconds, () =>
      this.#options.onEvent({ type: 'failed', reason }),
    );
  }

  #setStatus(status: SignalingStatus): void {
    if (this.#status === status) return;
    this.#status = status;
    this.#options.onStatus(status);
  }
}
