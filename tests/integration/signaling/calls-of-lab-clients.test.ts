/** Rules that every client knows, with both generations of Socket.IO. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { TestClient, TransportName } from './support/test-client.ts';
import { TestServer } from './support/test-server.ts';

const OFFER = { type: 'offer', sdp: 'v=0\r\n' };
const ANSWER = { type: 'answer', sdp: 'v=0\r\n' };

let server: TestServer;
beforeEach(async () => {
  server = await TestServer.start();
});
afterEach(() => server.stop());

type Connect = (transports?: readonly TransportName[]) => Promise<TestClient>;

describe.each<[string, Connect]>([
  ['socket.io-client 2.3.1', (transports) => server.oldLab(transports && { transports })],
  ['socket.io-client 4.8.4', (transports) => server.lab(transports && { transports })],
])('with %s', (_name, connectLab) => {
  test('[J2] [J3] [F1] [B1] [B2] a whole call, in the order of the lab', async () => {
    const [caller, callee] = [await connectLab(), await connectLab()];
    caller.emit('join', 'lab');
    expect(await caller.next('created')).toEqual(['lab']);
    callee.emit('join', 'lab');
    expect(await callee.next('joined')).toEqual(['lab']);
    expect(await caller.next('new_peer')).toEqual(['lab']);

    caller.emit('invite', OFFER);
    expect(await callee.next('invite')).toEqual([OFFER]);
    callee.emit('ok', ANSWER);
    expect(await caller.next('ok')).toEqual([ANSWER]);

    callee.emit('bye', 'lab');
    expect(await caller.next('bye')).toEqual(['lab']);
    caller.emit('bye', 'lab');
    await caller.expectNothing();
    await callee.expectNothing();
    expect(server.rooms).toBe(0);
  });
});
