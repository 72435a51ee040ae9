/** Chromium tries STUN and TURN servers for real; the TURN server is coturn, where it is installed. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { commands } from 'vitest/browser';
import { tryIceServer } from '../../../src/renderer/call/try-ice-server.ts';

const NEVER = new AbortController().signal;

afterAll(() => commands.closeIceServers());

describe('a STUN server', () => {
  test('tells the address that it sees', async () => {
    const port = await commands.openStunServer('203.0.113.9');
    expect(await tryIceServer({ urls: [`stun:127.0.0.1:${port}`] }, NEVER)).toEqual({
      outcome: 'address-told',
      address: '203.0.113.9',
    });
  });

  test('that says nothing has not answered', async () => {
    const port = await commands.openStunServer(null);
    expect(await tryIceServer({ urls: [`stun:127.0.0.1:${port}`] }, NEVER)).toEqual({
      outcome: 'unanswered',
    });
  });

  test('whose name is not known has not answered', async () => {
    expect(await tryIceServer({ urls: ['stun:nothing.invalid'] }, NEVER)).toEqual({ outcome: 'unanswered' });
  });
});

describe('a TURN server', () => {
  let port: number | null;
  beforeAll(async () => {
    port = await commands.openCoturn('ada', 'secret');
  });

  const tryRelay = async (transport: string, credential: string) =>
    tryIceServer(
      { urls: [`turn:127.0.0.1:${String(port)}?transport=${transport}`], username: 'ada', credential },
      NEVER,
    );

  test.for(['udp', 'tcp'])('relays by %s', async (transport, { skip }) => {
    skip(port === null, 'coturn is not installed');
    expect(await tryRelay(transport, 'secret')).toEqual({ outcome: 'relays', address: '127.0.0.1' });
  });

  test('refuses a wrong password', async ({ skip }) => {
    skip(port === null, 'coturn is not installed');
    expect(await tryRelay('udp', 'wrong')).toEqual({ outcome: 'credentials-refused' });
  });

  test('that says nothing has not answered', async () => {
    const silent = await commands.openStunServer(null);
    const server = { urls: [`turn:127.0.0.1:${silent}`], username: 'ada', credential: 'secret' };
    expect(await tryIceServer(server, NEVER)).toEqual({ outcome: 'unanswered' });
  });
});
