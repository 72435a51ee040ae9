import { createSignalingServer, type SignalingServer } from '../../../src/signaling-server/index.ts';
import { generateIdentity } from '../../../src/signaling-server/certificate.ts';
import type { Scenario } from './scenario.ts';

const LIFTED = {
  connectionsPerAddress: 1_000_000,
  socketsPerAddress: 1_000_000,
  messageBurst: 1_000_000,
  messagesPerSecond: 1_000_000,
  excessMessages: 1_000_000,
  byteBurst: Number.MAX_SAFE_INTEGER,
  bytesPerSecond: Number.MAX_SAFE_INTEGER,
};

/** Starts the real server on a free port of the loopback interface. */
export async function startServer(
  limits: Scenario['limits'],
): Promise<{ readonly port: number; readonly server: SignalingServer }> {
  const server = createSignalingServer({
    tls: await generateIdentity(),
    ...(limits === 'lifted' ? { limits: LIFTED } : {}),
  });
  return { port: await server.listen('127.0.0.1', 0), server };
}
