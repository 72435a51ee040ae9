/** The embedded server's side of its process: builds the server as the main process says, and tells what happens. */
import { assertNever } from '../protocol/assert-never.ts';
import { createSignalingServer } from '../signaling-server/index.ts';
import type { Logger, SignalingServer } from '../signaling-server/options.ts';
import type { FromServer, ToServer } from './server-messages.ts';

/** The way to the main process. */
export interface ServerPort {
  send(message: FromServer): void;
  /** Ends the process. */
  exit(): void;
}

function forwardingLogger(port: ServerPort): Logger {
  const forward =
    (level: 'info' | 'warn' | 'error'): Logger['info'] =>
    (fields, message) =>
      port.send({ type: 'log', level, fields, message });
  return { info: forward('info'), warn: forward('warn'), error: forward('error') };
}

/**
 * Runs one server.
 * @returns what handles each message of the main process
 */
export function runServer(port: ServerPort): (message: ToServer) => Promise<void> {
  let server: SignalingServer | null = null;
  let room: string | null = null;
  let members = 0;

  const report = (): void => {
    const now = server && room !== null ? server.membersOf(room) : 0;
    if (now === members) return;
    members = now;
    port.send({ type: 'members', members });
  };

  const listen = async (host: string, wanted: number): Promise<FromServer> => {
    try {
      if (!server) throw new Error('The server was not created.');
      return { type: 'listening', port: await server.listen(host, wanted) };
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : '';
      return { type: 'not-listening', code, reason: String(error) };
    }
  };

  return async (message) => {
    switch (message.type) {
      case 'create':
        server = createSignalingServer({ ...message.options, logger: forwardingLogger(port) });
        server.onChange(report);
        return;
      case 'listen':
        port.send(await listen(message.host, message.port));
        return;
      case 'watch':
        ({ room } = message);
        report();
        return;
      case 'close':
        await server?.close();
        port.exit();
        return;
      default:
        assertNever(message);
    }
  };
}
