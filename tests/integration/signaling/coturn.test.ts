/** The credentials of a join reply with a real TURN server: coturn, where it is installed. */
import { execFile } from 'node:child_process';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { joinReplySchema, type IceServer } from '../../../src/protocol/signaling.ts';
import { makeTurnServer } from '../../../src/signaling-server/turn-credentials.ts';
import { isInstalled, startCoturn, type Coturn } from '../../fixtures/coturn.ts';
import { TestServer } from './support/test-server.ts';

/** Coturn's test client takes five seconds to begin. */
const PATIENCE = 60_000;

const SECRET = 'what both servers know';

describe.skipIf(!['turnserver', 'turnutils_uclient'].every(isInstalled))(
  '[J8] coturn',
  { timeout: PATIENCE },
  () => {
    let coturn: Coturn;
    let server: TestServer | undefined;

    beforeAll(async () => {
      coturn = await startCoturn(['--use-auth-secret', `--static-auth-secret=${SECRET}`]);
    }, PATIENCE);
    afterEach(async () => {
      vi.useRealTimers();
      await server?.stop();
      server = undefined;
    });
    afterAll(() => coturn.stop());

    /** What a client gets that joins a Parley server with this secret. */
    async function joinWith(secret: string): Promise<IceServer> {
      const turnRelay = { urls: [`turn:127.0.0.1:${coturn.port}?transport=tcp`], secret, ttlSeconds: 600 };
      server = await TestServer.start({ turnRelay });
      const client = await server.parley();
      const reply = joinReplySchema.parse((await client.ask('join', 'room'))[0]);
      const [relay] = reply.outcome === 'joined' ? reply.iceServers : [];
      if (!relay) throw new Error('The reply names no TURN server.');
      return relay;
    }

    /** Has two clients send each other a message through coturn; says what came of it. */
    async function relayWith({ username = '', credential = '' }: IceServer): Promise<string> {
      const who = ['-u', username, '-w', credential];
      const how = ['-t', '-y', '-c', '-n', '1', '-m', '1', '-p', String(coturn.port), '127.0.0.1'];
      return new Promise((resolve) => {
        execFile('turnutils_uclient', [...who, ...how], { timeout: PATIENCE }, (error, stdout) => {
          resolve(`exit code ${error ? String(error.code) : '0'}\n${stdout}`);
        });
      });
    }

    test('relays for a client with the credentials of its join', async () => {
      const outcome = await relayWith(await joinWith(SECRET));
      expect(outcome).toMatch(/^exit code 0\n/);
      expect(outcome).toMatch(/tot_recv_msgs=[1-9]/);
    });

    test('refuses credentials that were made with another secret', async () => {
      expect(await relayWith(await joinWith('another'))).toMatch(/Cannot complete Allocation/);
    });

    test('refuses credentials whose time was prolonged by somebody else', async () => {
      const relay = await joinWith(SECRET);
      const username = `9${relay.username}`;
      expect(await relayWith({ ...relay, username })).toMatch(/Cannot complete Allocation/);
    });

    test('refuses credentials whose time is over', async () => {
      vi.useFakeTimers({ toFake: ['Date'], now: Date.now() - 3_600_000 });
      const relay = makeTurnServer({ urls: [], secret: SECRET, ttlSeconds: 600 });
      vi.useRealTimers();
      expect(await relayWith(relay)).toMatch(/Cannot complete Allocation/);
    });
  },
);
