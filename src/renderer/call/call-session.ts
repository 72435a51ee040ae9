import { assertNever } from '../../protocol/assert-never.ts';
import type { PreferencesStore } from '../../protocol/preferences.ts';
import {
  PROTOCOL_VERSION,
  type IceServer,
  type JoinReply,
  type Refusal,
  type RefusalCode,
} from '../../protocol/signaling.ts';
import { CallRecorder } from './call-recorder.ts';
import type { CallRecords } from './call-records.ts';
import { Chat } from './chat.ts';
import { peerConfiguration } from './ice-servers.ts';
import { LinkKeeper } from './link-keeper.ts';
import type { LocalMedia } from './local-media.ts';
import type { Log } from './log.ts';
import { onReasonToCheck, type OnAwake } from './network-events.ts';
import { RemoteMedia } from './remote-media.ts';
import { randomToken } from './random-token.ts';
import { Scope } from './scope.ts';
import { SignalingClient, type SignalingEvent } from './signaling-client.ts';
import { openSocketIo, type OpenSignalingSocket } from './signaling-socket.ts';
import type { CallPhase, CallRequest, CallSnapshot, EndedBy, EndReason } from './snapshot.ts';
import type { CallEffect, CallEvent } from './state.ts';
import { TIMERS } from './timers.ts';

/** What every call of a controller shares. */
export interface CallEnvironment {
  readonly preferences: PreferencesStore;
  /** A Socket.IO client unless given. */
  readonly openSocket: OpenSignalingSocket | undefined;
  readonly records: CallRecords;
  /** Runs before the server is connected to; the call ends when it rejects. */
  readonly beforeConnect?: ((request: CallRequest, signal: AbortSignal) => Promise<void>) | undefined;
  /** Tells that this computer has slept, where the platform knows. */
  readonly onAwake?: OnAwake | undefined;
  readonly log: Log;
}

export interface CallSessionOptions {
  readonly request: CallRequest;
  readonly environment: CallEnvironment;
  readonly media: LocalMedia;
  /** Settles when the user has answered for camera and microphone, or waits for them no longer. */
  readonly mediaOpened: Promise<void>;
  readonly phase: () => CallPhase;
  /** Reports what happened; what is to be done comes back as {@link CallSession.perform}. */
  readonly dispatch: (event: CallEvent) => void;
  /** Shows what changed. */
  readonly publish: (patch: Partial<CallSnapshot>) => void;
}

/** What a refusal ends the call with, where it is not about the room. */
const REFUSED: Partial<Record<RefusalCode, EndReason>> = {
  'unsupported-version': 'server-incompatible',
  'too-many-connections': 'server-busy',
  'too-many-messages': 'server-busy',
};

interface Room {
  readonly signaling: SignalingClient;
  readonly links: LinkKeeper;
  readonly recorder: CallRecorder;
}

/** The lifetime of one call, from its preparation to its end: the room on the server, the deadlines, the release. */
export class CallSession {
  readonly #options: CallSessionOptions;
  readonly #scope = new Scope();
  readonly #chat: Chat;
  readonly #remote: RemoteMedia;
  #room: Room | null = null;
  #handedOutIceServers: readonly IceServer[] = [];
  #hasReply = false;
  #hasRole = false;
  /** Whether this side came back as caller to a peer that waits for an offer. */
  #offerIsDue = false;
  #cancelDeadline: () => void = () => undefined;

  constructor(options: CallSessionOptions) {
    this.#options = options;
    const { publish, environment } = options;
    this.#chat = new Chat({ onChange: () => publish({ chat: this.#chat.snapshot }), log: environment.log });
    this.#remote = new RemoteMedia(() => publish({ remote: this.#remote.snapshot }));
  }

  /** Does what a transition of the call's state asks for. */
  perform(effect: CallEffect): void {
    switch (effect.type) {
      case 'prepare':
        return void this.#prepare();
      case 'open-link':
        this.#room?.links.open('caller');
        return this.#failAfter(TIMERS.answerAwaited, 'peer-vanished', 'remote');
      case 'await-offer':
        return this.#failAfter(TIMERS.offerAwaited, 'peer-vanished', 'remote');
      case 'await-recovery':
        return this.#awaitRecovery();
      case 'settle':
        return this.#cancelDeadline();
      case 'finish':
        return this.#finish(effect.farewell);
      default:
        return assertNever(effect);
    }
  }

  sendMessage(text: string): boolean {
    return this.#chat.send(text);
  }

  /** This side's tracks, or what is to be said of them, have changed; settles when the peer connection uses them. */
  mediaChanged(): Promise<void> | undefined {
    this.#room?.recorder.note();
    return this.#room?.links.mediaChanged();
  }

  /** After the end: stops whatever still goes on to tell the peer of it. */
  abandon(): void {
    this.#room?.signaling.abandon();
  }

  async #prepare(): Promise<void> {
    const { request, environment, mediaOpened } = this.#options;
    await mediaOpened;
    if (this.#scope.isDisposed()) return;
    try {
      await environment.beforeConnect?.(request, this.#scope.signal);
    } catch (error) {
      environment.log('The connection was not allowed.', error);
      return this.#fail('server-unreachable', 'network');
    }
    const resume = await environment.records.claim(request);
    if (this.#scope.isDisposed()) return;
    const room = this.#openRoom(resume);
    this.#room = room;
    room.signaling.connect();
    onReasonToCheck(() => room.links.checkConnection(), this.#scope.signal, environment.onAwake);
  }

  #openRoom(resume: string): Room {
    const { request, environment, media, phase, dispatch, publish } = this.#options;
    const signaling = new SignalingClient({
      url: request.signalingUrl,
      room: request.room,
      // Made for each call: the server takes a member with another instance for one that has lost its call.
      handshake: { parley: { version: PROTOCOL_VERSION, resume, instance: randomToken() } },
      openSocket: environment.openSocket ?? openSocketIo,
      log: environment.log,
      onEvent: (event) => this.#handle(event, links, recorder),
      onStatus: (status) => publish({ signaling: status }),
    });
    const recorder = new CallRecorder({
      request,
      resume,
      records: environment.records,
      media: () => media.snapshot,
      scope: this.#scope,
    });
    const links: LinkKeeper = new LinkKeeper({
      name: request.name,
      media,
      chat: this.#chat,
      remote: this.#remote,
      log: environment.log,
      signaling,
      configuration: () =>
        peerConfiguration(request.signalingUrl, environment.preferences.get(), this.#handedOutIceServers),
      phase,
      dispatch,
      onAnswered: () => {
        if (phase() === 'connecting') this.#failAfter(TIMERS.connecting, 'connection-failed', 'network');
      },
    });
    return { signaling, links, recorder };
  }

  #handle(event: SignalingEvent, links: LinkKeeper, recorder: CallRecorder): void {
    switch (event.type) {
      case 'role':
        this.#hasRole = true;
        recorder.start();
        links.takeRole(event.role);
        return this.#offerIfDue(links);
      case 'reply':
        recorder.setGrace(event.reply.graceSeconds * 1000);
        return this.#takeReply(event.reply, links);
      case 'ice-servers':
        this.#handedOutIceServers = event.iceServers;
        return;
      case 'full':
        return this.#placeRefused('room-full');
      case 'refused':
        return this.#refused(event.refusal);
      case 'new-peer':
        return void links.greetNewPeer();
      case 'offer':
        return links.receiveOffer(event.offer);
      case 'answer':
        return links.receiveAnswer(event.answer);
      case 'candidate':
        return links.receiveCandidate(event.candidate);
      case 'bye':
        return void links.peerLeft();
      case 'peer-away':
        return links.peerAway();
      case 'peer-back':
        return links.peerBack(event.restarted);
      case 'failed':
        return this.#fail(event.reason, event.reason === 'server-unreachable' ? 'network' : 'server');
      default:
        return assertNever(event);
    }
  }

  #takeReply(reply: Extract<JoinReply, { outcome: 'joined' }>, links: LinkKeeper): void {
    this.#handedOutIceServers = reply.iceServers;
    links.setPeerPresent(reply.peerPresent);
    // Only the first time: to a client that is back within its call, the server passes on the `new_peer` it missed.
    this.#offerIsDue = !this.#hasReply && reply.resumed && reply.peerPresent && reply.role === 'caller';
    this.#hasReply = true;
    this.#offerIfDue(links);
  }

  /** The reply may come before or after the role. */
  #offerIfDue(links: LinkKeeper): void {
    if (!this.#offerIsDue || !this.#hasRole) return;
    this.#offerIsDue = false;
    links.arrive('caller');
  }

  #refused(refusal: Refusal): void {
    this.#options.environment.log('The server refused this client.', refusal);
    this.#placeRefused(REFUSED[refusal.code] ?? 'room-refused');
  }

  /** A call that stands needs no place in a room, whoever has the places now. */
  #placeRefused(reason: EndReason): void {
    const phase = this.#options.phase();
    if (phase === 'connected' || phase === 'reconnecting') this.#room?.signaling.joinAgainLater();
    else this.#fail(reason, 'server');
  }

  #fail(reason: EndReason, by: EndedBy): void {
    this.#options.dispatch({ type: 'failed', reason, by, at: Date.now() });
  }

  #failAfter(milliseconds: number, reason: EndReason, by: EndedBy): void {
    this.#cancelDeadline();
    this.#cancelDeadline = this.#scope.after(milliseconds, () => this.#fail(reason, by));
  }

  #awaitRecovery(): void {
    this.#cancelDeadline();
    this.#cancelDeadline = this.#scope.after(TIMERS.recovery, () =>
      this.#room?.links.isPeerAway
        ? this.#fail('peer-vanished', 'remote')
        : this.#fail('connection-failed', 'network'),
    );
  }

  #finish(farewell: boolean): void {
    this.#scope.dispose();
    this.#room?.links.close(farewell);
    this.#chat.end();
    this.#remote.clear();
    this.#options.media.release();
    this.#room?.signaling.close(farewell);
  }
}
