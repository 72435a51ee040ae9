/** Floods a server from a process of its own, and tells what it sent when the parent asks. */
import { connect } from 'node:tls';
import { io, type Socket } from 'socket.io-client';
import type { Flood } from './scenario.ts';

const [, , portText = '', flood = '', perSecondText = ''] = process.argv;
const port = Number(portText);
const perSecond = Number(perSecondText);
const TICK_MILLISECONDS = 10;
const ROOMS = 10;

const CANDIDATE = {
  candidate:
    'candidate:842163049 1 udp 1677729535 192.168.1.5 46154 typ srflx raddr 10.0.17.1 rport 46154 generation 0',
  sdpMid: '0',
  sdpMLineIndex: 0,
  usernameFragment: 'abcd',
};
const OFFER = {
  type: 'offer',
  sdp: 'a=candidate:1 1 udp 1 192.168.1.5 46154 typ host\r\n'.repeat(110),
};
const GIANT = { type: 'offer', sdp: 'x'.repeat(120 * 1024) };

let sent = 0;

/** A lab client in a room of two; it comes back whenever the server throws it out. */
function member(room: string): Socket {
  const socket = io(`https://127.0.0.1:${port}`, {
    transports: ['websocket'],
    rejectUnauthorized: false,
    forceNew: true,
    reconnectionDelay: 20,
    reconnectionDelayMax: 100,
  });
  socket.on('connect', () => socket.emit('join', room));
  socket.on('disconnect', (reason) => {
    if (reason === 'io server disconnect') socket.connect();
  });
  return socket;
}

/** Calls `once` as often as the rate wants, in small portions. */
function atRate(once: (turn: number) => void): void {
  const startedAt = performance.now();
  let turns = 0;
  setInterval(() => {
    const due = ((performance.now() - startedAt) / 1000) * perSecond;
    for (; turns < due; turns += 1) once(turns);
  }, TICK_MILLISECONDS);
}

function floodMessages(event: string, payload: unknown): void {
  const members = Array.from({ length: ROOMS * 2 }, (_, index) => member(`flood ${index % ROOMS}`));
  atRate((turn) => {
    const socket = members[turn % members.length];
    if (!socket?.connected) return;
    socket.emit(event, payload);
    sent += 1;
  });
}

function floodConnections(): void {
  atRate(() => {
    const socket = connect({ host: '127.0.0.1', port, rejectUnauthorized: false }, () => {
      sent += 1;
      socket.destroy();
    });
    socket.on('error', () => socket.destroy());
  });
}

switch (flood as Flood) {
  case 'candidates':
    floodMessages('ice_candidate', CANDIDATE);
    break;
  case 'offers':
    floodMessages('invite', OFFER);
    break;
  case 'giants':
    floodMessages('invite', GIANT);
    break;
  case 'connections':
    floodConnections();
    break;
  case 'none':
    break;
}
process.on('message', () => process.send?.({ sent }));
process.on('disconnect', () => process.exit(0));
