/**
 * The lab's server behaves on the wire as real solved copies of the lab do, so that a call through it proves
 * something. The rules of docs/protocol.md are Parley's; those below are what Parley has to live with.
 */
import { get } from 'node:https';
import { io, type Socket } from 'socket.io-client';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { buildLabPage } from '../../fixtures/lab/lab-page.ts';
import { startLabServer, type LabServer } from '../../fixtures/lab/lab-server.ts';
import { makeTemporaryFolder, type TemporaryFolder } from '../../fixtures/temporary-folder.ts';

const OFFER = { type: 'offer', sdp: 'v=0\r\n' };
const ANSWER = { type: 'answer', sdp: 'v=0\r\n' };
const CANDIDATE = { candidate: 'candidate:1 1 udp 1 127.0.0.1 9 typ host', sdpMid: '0', sdpMLineIndex: 0 };

/** A client that notes everything it hears, as `[event, ...arguments]`. */
interface Client {
  readonly socket: Socket;
  readonly heard: unknown[][];
}

let folder: TemporaryFolder;
let server: LabServer;
const clients: Client[] = [];
let rooms = 0;

beforeAll(async () => {
  folder = await makeTemporaryFolder();
  await buildLabPage(folder.path, '4.8.4');
  server = await startLabServer(folder.path);
});
afterEach(() => {
  for (const { socket } of clients.splice(0)) socket.disconnect();
});
afterAll(async () => {
  await server.stop();
  await folder.remove();
});

async function connect(): Promise<Client> {
  const socket = io(server.url, { rejectUnauthorized: false, forceNew: true });
  const heard: unknown[][] = [];
  socket.onAny((...message: unknown[]) => heard.push(message));
  const client = { socket, heard };
  clients.push(client);
  await new Promise<void>((resolve, reject) => {
    socket.once('connect', resolve);
    socket.once('connect_error', reject);
  });
  return client;
}

async function expectHeard(client: Client, ...message: unknown[]): Promise<void> {
  await expect.poll(() => client.heard).toContainEqual(message);
}

/** Two members of a room of their own. */
async function makePair(): Promise<{ room: string; caller: Client; callee: Client }> {
  const room = `room ${++rooms}`;
  const caller = await connect();
  caller.socket.emit('join', room);
  await expectHeard(caller, 'created', room);
  const callee = await connect();
  callee.socket.emit('join', room);
  await expectHeard(callee, 'joined', room);
  await expectHeard(caller, 'new_peer', room);
  return { room, caller, callee };
}

/** Sends with a wish for an acknowledgement; resolves with its arguments. All sent to this client before is here. */
function acknowledged(client: Client, event: string, content: unknown): Promise<unknown[]> {
  return new Promise((resolve) => {
    client.socket.emit(event, content, (...values: unknown[]) => resolve(values));
  });
}

it('serves the page and the script of the lab', async () => {
  const fetchText = (path: string): Promise<string> =>
    new Promise((resolve, reject) => {
      get(new URL(path, server.url), { rejectUnauthorized: false }, (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (part: string) => (text += part));
        response.on('end', () => resolve(text));
      }).on('error', reject);
    });
  expect(await fetchText('/')).toContain('<script src="static/webrtcclient.js">');
  expect(await fetchText('/static/webrtcclient.js')).toContain('function handle_new_peer(');
});

it('refuses the lab’s own client 2.3.1: Debian’s Flask-SocketIO speaks Engine.IO 4 only', async () => {
  const status = await new Promise<number | undefined>((resolve, reject) => {
    get(
      new URL('/socket.io/?EIO=3&transport=polling', server.url),
      { rejectUnauthorized: false },
      (response) => {
        response.resume();
        resolve(response.statusCode);
      },
    ).on('error', reject);
  });
  expect(status).toBe(400);
});

it('answers created, joined and full, and tells the caller alone of a new peer', async () => {
  const { room, caller, callee } = await makePair();
  const third = await connect();
  third.socket.emit('join', room);
  await expectHeard(third, 'full', room);
  expect(caller.heard).toEqual([
    ['created', room],
    ['new_peer', room],
  ]);
  expect(callee.heard).toEqual([['joined', room]]);
});

it('passes invite, ok and ice_candidate to the other member only, and acknowledges each with nothing', async () => {
  const { caller, callee } = await makePair();
  const bystander = await makePair();
  expect(await acknowledged(caller, 'invite', OFFER)).toEqual([]);
  await expectHeard(callee, 'invite', OFFER);
  expect(await acknowledged(callee, 'ok', ANSWER)).toEqual([]);
  await expectHeard(caller, 'ok', ANSWER);
  expect(await acknowledged(caller, 'ice_candidate', CANDIDATE)).toEqual([]);
  await expectHeard(callee, 'ice_candidate', CANDIDATE);
  expect(caller.heard.filter(([event]) => event === 'invite' || event === 'ice_candidate')).toEqual([]);
  expect(bystander.caller.heard.map(([event]) => event)).toEqual(['created', 'new_peer']);
});

it('hands a null on as an event without an argument', async () => {
  const { caller, callee } = await makePair();
  caller.socket.emit('ice_candidate', null);
  await expectHeard(callee, 'ice_candidate');
});

it('lets the sender of bye go first, so that the answering bye reaches nobody, and frees the room', async () => {
  const { room, caller, callee } = await makePair();
  caller.socket.emit('bye', room);
  await expectHeard(callee, 'bye', room);
  expect(await acknowledged(callee, 'bye', room)).toEqual([]);
  await acknowledged(caller, 'bye', 'elsewhere');
  expect(caller.heard.map(([event]) => event)).toEqual(['created', 'new_peer']);

  const next = await connect();
  next.socket.emit('join', room);
  await expectHeard(next, 'created', room);
});

it('tells nobody of a peer that vanishes, and keeps its room full for ever', async () => {
  const { room, caller, callee } = await makePair();
  const sid = callee.socket.id;
  callee.socket.disconnect();
  await expect.poll(() => server.log).toContain(`disconnect ${sid}`);
  await acknowledged(caller, 'ice_candidate', CANDIDATE);
  expect(caller.heard.map(([event]) => event)).toEqual(['created', 'new_peer']);

  const returning = await connect();
  returning.socket.emit('join', room);
  await expectHeard(returning, 'full', room);
});
