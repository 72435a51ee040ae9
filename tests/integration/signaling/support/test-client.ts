import { randomBytes } from 'node:crypto';
import { io, type Socket } from 'socket.io-client';
import oldIo from 'socket.io-client-2';
import { expect, vi } from 'vitest';

/** One event as it arrived. */
export interface Received {
  readonly event: string;
  readonly args: readonly unknown[];
}

/** How the connection is made. */
export type TransportName = 'polling' | 'websocket';

/** What both generations of Socket.IO's client have in common. */
interface Wire {
  emit(event: string, ...args: unknown[]): unknown;
  isConnected(): boolean;
  transport(): string;
  /** Says goodbye and closes. */
  close(): void;
  /** Ends the connection without a word. */
  cut(): void;
}

/** Long enough for a busy machine. */
const PATIENCE = { timeout: 15_000, interval: 5 };

/** An event that no client may send: its refusal shows that all that came before it has been dealt with. */
const PROBE = 'probe';

/** A client that remembers what it received. */
export class TestClient {
  readonly #wire: Wire;
  readonly #received: Received[] = [];
  #disconnectReason: string | undefined;

  constructor(attach: (client: Listener) => Wire) {
    this.#wire = attach({
      received: (event, args) => this.#received.push({ event, args }),
      disconnected: (reason) => (this.#disconnectReason = reason),
    });
  }

  /** Everything that has not been taken yet. */
  get pending(): readonly Received[] {
    return this.#received;
  }

  get connected(): boolean {
    return this.#wire.isConnected();
  }

  /** Why the connection ended, in this client's words. */
  get disconnectReason(): string | undefined {
    return this.#disconnectReason;
  }

  get transport(): string {
    return this.#wire.transport();
  }

  emit(event: string, ...args: readonly unknown[]): void {
    this.#wire.emit(event, ...args);
  }

  /** Sends an event with an acknowledgement callback and waits for what it is called with. */
  ask(event: string, ...args: readonly unknown[]): Promise<readonly unknown[]> {
    return new Promise((resolve) => {
      this.#wire.emit(event, ...args, (...reply: unknown[]) => resolve(reply));
    });
  }

  /** Takes the next event, which must have this name. */
  async next(event: string): Promise<readonly unknown[]> {
    await vi.waitUntil(() => this.#received.length > 0, PATIENCE);
    const received = this.#received.shift();
    expect(received?.event).toBe(event);
    return received?.args ?? [];
  }

  /** Takes everything that has come. */
  takeAll(): readonly Received[] {
    return this.#received.splice(0);
  }

  /** Makes sure that the server has dealt with all that this client sent, and this client with all the server sent. */
  async settle(): Promise<void> {
    await this.ask(PROBE);
  }

  /** Makes sure that nothing has come that was not taken. */
  async expectNothing(): Promise<void> {
    await this.settle();
    expect(this.#received).toEqual([]);
  }

  async waitForDisconnect(): Promise<void> {
    await vi.waitUntil(() => !this.#wire.isConnected(), PATIENCE);
  }

  close(): void {
    this.#wire.close();
  }

  cut(): void {
    this.#wire.cut();
  }
}

interface Listener {
  received(event: string, args: readonly unknown[]): void;
  disconnected(reason: string): void;
}

export interface ConnectOptions {
  readonly url: string;
  readonly certificate: string;
  /** WebSocket alone unless told otherwise: that is the fastest. */
  readonly transports?: readonly TransportName[];
  readonly headers?: Readonly<Record<string, string>>;
  readonly auth?: Readonly<Record<string, unknown>>;
}

/** A connection that could not be made, with what the server said about it. */
export class ConnectError extends Error {
  override readonly name = 'ConnectError';
  readonly data: unknown;

  constructor(message: string, data: unknown) {
    super(message);
    this.data = data;
  }
}

const open = new Set<TestClient>();

/** Closes every client that a test has left open. */
export function closeClients(): void {
  for (const client of open) client.close();
  open.clear();
}

function common({ certificate, transports, headers }: ConnectOptions): Record<string, unknown> {
  return {
    ca: certificate,
    forceNew: true,
    reconnection: false,
    transports: transports ?? ['websocket'],
    ...(headers && { extraHeaders: headers }),
  };
}

/**
 * Connects with socket.io-client 4.8.4.
 * @throws {ConnectError} when the server does not let it in
 */
export async function connect(options: ConnectOptions): Promise<TestClient> {
  const socket: Socket = io(options.url, { ...common(options), auth: { ...options.auth } });
  const client = new TestClient((listener) => {
    socket.onAny((event: string, ...args: unknown[]) => listener.received(event, args));
    socket.on('disconnect', (reason) => listener.disconnected(reason));
    return {
      emit: (event, ...args) => socket.emit(event, ...args),
      isConnected: () => socket.connected,
      transport: () => socket.io.engine.transport.name,
      close: () => socket.close(),
      cut: () => socket.io.engine.close(),
    };
  });
  open.add(client);
  await new Promise<void>((resolve, reject) => {
    socket.on('connect', resolve);
    socket.on('connect_error', (error) => {
      reject(new ConnectError(error.message, 'data' in error ? error.data : undefined));
    });
  });
  return client;
}

/**
 * Connects with socket.io-client 2.3.1, which speaks Engine.IO 3.
 * @throws {ConnectError} when the server does not let it in
 */
export async function connectOld(options: ConnectOptions): Promise<TestClient> {
  const socket = oldIo(options.url, common(options));
  const client = new TestClient((listener) => {
    const { onevent } = socket;
    socket.onevent = (packet) => {
      const [event, ...args] = packet.data;
      listener.received(event, args);
      onevent.call(socket, packet);
    };
    socket.on('disconnect', (reason) => listener.disconnected(String(reason)));
    return {
      emit: (event, ...args) => socket.emit(event, ...args),
      isConnected: () => socket.connected,
      transport: () => socket.io.engine.transport.name,
      close: () => socket.close(),
      cut: () => socket.io.engine.close(),
    };
  });
  open.add(client);
  await new Promise<void>((resolve, reject) => {
    socket.on('connect', () => resolve());
    socket.on('connect_error', (error) => reject(new ConnectError(String(error), undefined)));
    socket.on('error', (data) => reject(new ConnectError('refused', data)));
  });
  return client;
}

/** What a Parley client puts into its handshake. */
export interface ParleyIdentity {
  readonly version: number;
  readonly resume: string;
  readonly instance: string;
}

/** An identity that no other client has. */
export function newIdentity(): ParleyIdentity {
  return {
    version: 1,
    resume: randomBytes(18).toString('base64url'),
    instance: randomBytes(6).toString('hex'),
  };
}

/** The same client after a reload or crash: it knows its secret still, and has lost its call. */
export function restarted(identity: ParleyIdentity): ParleyIdentity {
  return { ...identity, instance: randomBytes(6).toString('hex') };
}
