import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { connectProblemOf, type ConnectProblem } from './connect-error.ts';
import { openSocketIo } from './signaling-socket.ts';

let server: Server | null = null;

afterEach(async () => {
  const running = server;
  server = null;
  if (running) {
    running.closeAllConnections();
    await new Promise((resolve) => running.close(resolve));
  }
});

async function listen(listener: RequestListener): Promise<string> {
  const made = createServer(listener);
  server = made;
  await new Promise<void>((resolve) => made.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(made.address() as AddressInfo).port}`;
}

/** What a real Socket.IO client makes of the server at `url`. */
async function tryToConnect(url: string): Promise<ConnectProblem> {
  const socket = openSocketIo(url, { parley: { version: 1, resume: 'r'.repeat(22), instance: 'one' } });
  try {
    return await new Promise((resolve) => {
      socket.on('connect_error', (error) => resolve(connectProblemOf(error)));
      socket.connect();
    });
  } finally {
    socket.disconnect();
  }
}

describe('what a failed connection tells', () => {
  test('a server of Engine.IO 3 is incompatible', async () => {
    const open =
      '{"sid":"lv_VI97HAXpY6yYWAAAC","upgrades":["websocket"],"pingInterval":25000,"pingTimeout":5000}';
    const url = await listen((_request, response) => {
      response.setHeader('Content-Type', 'text/plain; charset=UTF-8');
      response.end(`${open.length + 1}:0${open}2:40`);
    });
    expect(await tryToConnect(url)).toEqual({ type: 'incompatible' });
  });

  test.each([
    ['JavaScript', '{"code":5,"message":"Unsupported protocol version"}'],
    ['Python', '"The client is using an unsupported version of the Socket.IO or Engine.IO protocols"'],
  ])('a server in %s that refuses the version is incompatible', async (_language, body) => {
    const url = await listen((_request, response) => response.writeHead(400).end(body));
    expect(await tryToConnect(url)).toEqual({ type: 'incompatible' });
  });

  test('a web server without Socket.IO is incompatible, whether it says 404 or shows a page', async () => {
    const url = await listen((request, response) => {
      if (request.headers['x-page']) response.end();
      response.writeHead(404).end('Not found');
    });
    expect(await tryToConnect(url)).toEqual({ type: 'incompatible' });
    server?.removeAllListeners('request');
    server?.on('request', (_request, response) => response.end('<!doctype html><title>Hello</title>'));
    expect(await tryToConnect(url)).toEqual({ type: 'incompatible' });
  });

  test.each([403, 500, 502, 503])('a server that says %i may be there later', async (status) => {
    const url = await listen((_request, response) => response.writeHead(status).end('no'));
    expect(await tryToConnect(url)).toEqual({ type: 'unreachable' });
  });

  test('a port where nobody listens is unreachable', async () => {
    const url = await listen((_request, response) => response.end());
    const running = server;
    server = null;
    await new Promise((resolve) => running?.close(resolve));
    expect(await tryToConnect(url)).toEqual({ type: 'unreachable' });
  });

  test('[H3] a refusal is read from the data', () => {
    const refusal = { code: 'too-many-connections', message: 'No.', event: 'connect' };
    expect(connectProblemOf({ data: refusal })).toEqual({ type: 'refused', refusal });
    expect(connectProblemOf({ data: { code: 'made-up' } })).toEqual({ type: 'unreachable' });
    expect(connectProblemOf(undefined)).toEqual({ type: 'unreachable' });
  });
});
