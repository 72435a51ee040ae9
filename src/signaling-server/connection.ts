import type { Socket } from 'socket.io';
import { assertNever } from '../protocol/assert-never.ts';
import { EXTENSION_EVENTS, type IceServer, type JoinReply, type Refusal } from '../protocol/signaling.ts';
import type { Exchange } from './exchange.ts';
import type { ServerLimits } from './limits.ts';
import type { Logger } from './options.ts';
import { RateLimit } from './rate-limit.ts';
import { readRequest, refusal, type Request } from './requests.ts';
import type { Identity, JoinOutcome } from './room.ts';

export interface ConnectionSettings {
  readonly exchange: Exchange;
  readonly limits: ServerLimits;
  readonly logger: Logger;
  readonly graceSeconds: number;
  /** Asked at every join, so that credentials can be made anew for each. */
  readonly iceServers: () => readonly IceServer[];
}

type Acknowledge = (...reply: unknown[]) => void;

/** Reasons of Socket.IO that mean that somebody wanted the end; all others are a broken connection [L1]. */
const CLEAN_REASONS: ReadonlySet<string> = new Set([
  'client namespace disconnect',
  'server namespace disconnect',
]);

function isAcknowledge(value: unknown): value is Acknowledge {
  return typeof value === 'function';
}

/** Serves one connection until it ends: limits, validation, rooms, answers. */
export class Connection {
  readonly #socket: Socket;
  readonly #identity: Identity | null;
  readonly #settings: ConnectionSettings;
  readonly #rate: RateLimit;
  readonly #idleTimer: NodeJS.Timeout;

  /** @param identity null for a lab client */
  constructor(socket: Socket, identity: Identity | null, settings: ConnectionSettings) {
    this.#socket = socket;
    this.#identity = identity;
    this.#settings = settings;
    const { messageBurst: burst, messagesPerSecond: perSecond, excessMessages: excess } = settings.limits;
    this.#rate = new RateLimit({ burst, perSecond, excess }, performance.now());
    this.#idleTimer = setTimeout(() => this.#closeWhenIdle(), settings.limits.idleMilliseconds);
  }

  /** Starts to answer the client's events. */
  open(): void {
    const { exchange, logger } = this.#settings;
    const socket = this.#socket;
    exchange.open(socket.id, {
      send: ({ event, args }) => socket.emit(event, ...args),
      drop: () => socket.disconnect(true),
    });
    logger.info({ connection: socket.id, client: this.#identity ? 'parley' : 'lab' }, 'connected');
    socket.onAny((event: unknown, ...args: unknown[]) => this.#receive(event, args));
    socket.on('disconnect', (reason) => this.#ended(reason));
  }

  /** Closing only the transport lets a client that still lives connect again by itself [M5]. */
  #closeWhenIdle(): void {
    if (this.#settings.exchange.isMember(this.#socket.id)) {
      this.#idleTimer.refresh();
      return;
    }
    this.#settings.logger.info({ connection: this.#socket.id }, 'closed because idle');
    this.#socket.conn.close();
  }

  #ended(reason: string): void {
    clearTimeout(this.#idleTimer);
    this.#settings.logger.info({ connection: this.#socket.id, reason }, 'disconnected');
    this.#settings.exchange.end(this.#socket.id, CLEAN_REASONS.has(reason));
  }

  #receive(event: unknown, args: readonly unknown[]): void {
    this.#idleTimer.refresh();
    const last = args.at(-1);
    const acknowledge = isAcknowledge(last) ? last : undefined;
    const verdict = this.#rate.take(performance.now());
    switch (verdict) {
      case 'accepted':
        this.#handle(readRequest(event, acknowledge ? args.slice(0, -1) : args), String(event), acknowledge);
        break;
      case 'ignored':
        break;
      case 'refused':
        this.#refuse(refusal('too-many-messages', String(event)), acknowledge);
        break;
      case 'exhausted':
        this.#settings.logger.warn({ connection: this.#socket.id }, 'closed for a flood of messages');
        this.#socket.disconnect(true);
        break;
      default:
        assertNever(verdict);
    }
  }

  #handle(request: Request, event: string, acknowledge: Acknowledge | undefined): void {
    const { exchange } = this.#settings;
    const connection = this.#socket.id;
    switch (request.type) {
      case 'join':
        exchange.join(connection, this.#identity, request.room, (outcome) =>
          acknowledge?.(this.#joinReply(outcome)),
        );
        return;
      case 'forward': {
        const code = exchange.forward(connection, request.message);
        if (code) this.#refuse(refusal(code, event), acknowledge);
        else acknowledge?.();
        return;
      }
      case 'bye': {
        const code = exchange.bye(connection, this.#identity, request.room);
        if (code) this.#refuse(refusal(code, event), acknowledge);
        else acknowledge?.();
        return;
      }
      case 'refused':
        this.#refuse(request.refusal, acknowledge);
        return;
      default:
        assertNever(request);
    }
  }

  #joinReply(outcome: JoinOutcome): JoinReply {
    if (outcome.outcome === 'full') return { outcome: 'full' };
    const { graceSeconds, iceServers } = this.#settings;
    return { ...outcome, iceServers: [...iceServers()], graceSeconds };
  }

  /** Every refusal goes where the client listens: to its acknowledgement if it gave one, else as an event [E1]. */
  #refuse(reason: Refusal, acknowledge: Acknowledge | undefined): void {
    if (!acknowledge) {
      this.#socket.emit(EXTENSION_EVENTS.refused, reason);
      return;
    }
    const reply: JoinReply | Refusal =
      reason.event === 'join' ? { outcome: 'refused', refusal: reason } : reason;
    acknowledge(reply);
  }
}
