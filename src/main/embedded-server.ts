import { assertNever } from '../protocol/assert-never.ts';
import type { Logger } from '../signaling-server/options.ts';
import type { EmbeddedServerOptions, FromServer, ToServer } from './server-messages.ts';

/** A server that does not end within this time when it is told to is ended by force; a healthy one needs 50 ms. */
export const CLOSE_MILLISECONDS = 2_000;

/** The process that the server runs in. */
export interface ServerProcess {
  send(message: ToServer): void;
  onMessage(listener: (message: FromServer) => void): void;
  onExit(listener: () => void): void;
  kill(): void;
}

export interface StartServerOptions {
  readonly spawn: () => ServerProcess;
  readonly options: EmbeddedServerOptions;
  readonly onMembers: (members: number) => void;
  /** The process ended by itself. */
  readonly onBreakdown: () => void;
  readonly logger: Logger;
}

/** Why the server does not listen; `code` is Node's, such as EADDRINUSE, and empty when the process ended. */
export class ListenError extends Error {
  override readonly name = 'ListenError';
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

/** The embedded server as the main process sees it. */
export interface EmbeddedServer {
  /**
   * @param port 0 for any free one
   * @returns the port that was bound
   * @throws {ListenError} when it cannot be bound, or the process ended
   */
  listen(host: string, port: number): Promise<number>;
  /** Chooses the room whose members are told. */
  watch(room: string): void;
  /** Resolves when the process has ended. */
  close(): Promise<void>;
}

type Answer = Extract<FromServer, { type: 'listening' | 'not-listening' }>;

/** Starts the server's process; the server does not listen yet. */
export function startEmbeddedServer(start: StartServerOptions): EmbeddedServer {
  const { spawn, options, onMembers, onBreakdown, logger } = start;
  const server = spawn();
  let ended = false;
  let closing = false;
  let answer: (answer: Answer) => void = () => undefined;

  const exit = new Promise<void>((resolve) => {
    server.onExit(() => {
      ended = true;
      answer({ type: 'not-listening', code: '', reason: 'The process of the server ended.' });
      resolve();
      if (closing) return;
      logger.error({}, 'the embedded server broke down');
      onBreakdown();
    });
  });
  server.onMessage((message) => {
    switch (message.type) {
      case 'listening':
      case 'not-listening':
        answer(message);
        return;
      case 'members':
        onMembers(message.members);
        return;
      case 'log':
        logger[message.level](message.fields, message.message);
        return;
      default:
        assertNever(message);
    }
  });
  server.send({ type: 'create', options });

  return {
    async listen(host, port) {
      if (ended) throw new ListenError('', 'The process of the server ended.');
      const answered = new Promise<Answer>((resolve) => {
        answer = resolve;
      });
      server.send({ type: 'listen', host, port });
      const result = await answered;
      if (result.type === 'listening') return result.port;
      throw new ListenError(result.code, result.reason);
    },
    watch(room) {
      server.send({ type: 'watch', room });
    },
    async close() {
      closing = true;
      if (ended) return;
      server.send({ type: 'close' });
      const timer = setTimeout(() => {
        logger.warn({}, 'the embedded server is ended by force');
        server.kill();
      }, CLOSE_MILLISECONDS);
      await exit;
      clearTimeout(timer);
    },
  };
}
