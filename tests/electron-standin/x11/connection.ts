import { readFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** The screen that a display begins with. */
export interface RootWindow {
  readonly id: number;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

interface Pending {
  resolve(reply: Buffer): void;
  reject(error: Error): void;
}

/** Every message from the server is at least so long, in bytes. */
const MESSAGE_BYTES = 32;
const ERROR = 0;
const REPLY = 1;
const COOKIE_PROTOCOL = 'MIT-MAGIC-COOKIE-1';

/** Rounds up to the protocol's unit of four bytes. */
function padded(length: number): number {
  return Math.ceil(length / 4) * 4;
}

/** Text or bytes, filled up with zeros to a multiple of four. */
export function pad(content: Buffer): Buffer {
  return Buffer.concat([content, Buffer.alloc(padded(content.length) - content.length)]);
}

/** The cookie that lets this user in, from the file that XAUTHORITY names; empty when there is none. */
function readCookie(display: string): Buffer {
  const file = process.env['XAUTHORITY'] ?? join(homedir(), '.Xauthority');
  let content: Buffer;
  try {
    content = readFileSync(file);
  } catch {
    return Buffer.alloc(0);
  }
  let at = 0;
  const field = (): Buffer => {
    const length = content.readUInt16BE(at);
    const value = content.subarray(at + 2, at + 2 + length);
    at += 2 + length;
    return value;
  };
  while (at + 2 < content.length) {
    at += 2;
    field();
    const [number, name, cookie] = [field().toString(), field().toString(), field()];
    if (name === COOKIE_PROTOCOL && (number === display || number === '')) return cookie;
  }
  return Buffer.alloc(0);
}

/**
 * A connection to the local X server (X Window System Protocol, version 11), little-endian: enough to look at windows,
 * to read their pixels and to set their properties.
 */
export class X11Connection {
  readonly root: RootWindow;
  private readonly socket: Socket;
  private readonly pending = new Map<number, Pending>();
  private received: Buffer = Buffer.alloc(0);
  private sequence = 0;

  private constructor(socket: Socket, root: RootWindow) {
    this.socket = socket;
    this.root = root;
    socket.unref();
    socket.on('data', (chunk: Buffer) => {
      this.received = this.received.length === 0 ? chunk : Buffer.concat([this.received, chunk]);
      this.readMessages();
    });
  }

  /** @throws {Error} when there is no such display on this machine, or it does not let this user in */
  static async open(display: string): Promise<X11Connection> {
    const number = /^(?:unix)?:(\d+)/.exec(display)?.[1];
    if (number === undefined)
      throw new Error(`DISPLAY is ${display}, which is not a display of this machine`);
    const socket = connect(`/tmp/.X11-unix/X${number}`);
    const cookie = readCookie(number);
    const name = Buffer.from(cookie.length === 0 ? '' : COOKIE_PROTOCOL);
    const hello = Buffer.alloc(12);
    hello.write('l');
    hello.writeUInt16LE(11, 2);
    hello.writeUInt16LE(name.length, 6);
    hello.writeUInt16LE(cookie.length, 8);
    socket.write(Buffer.concat([hello, pad(name), pad(cookie)]));
    const setup = await readSetup(socket);
    if (setup[0] !== 1) throw new Error(`The X server of ${display} refuses this user`);
    const vendorLength = setup.readUInt16LE(24);
    const screen = 40 + padded(vendorLength) + 8 * setup.readUInt8(29);
    return new X11Connection(socket, {
      id: setup.readUInt32LE(screen),
      width: setup.readUInt16LE(screen + 20),
      height: setup.readUInt16LE(screen + 22),
    });
  }

  /** Sends a request that the server does not answer. `body` is a multiple of four bytes long. */
  send(opcode: number, detail: number, body: Buffer): void {
    const head = Buffer.alloc(4);
    head.writeUInt8(opcode, 0);
    head.writeUInt8(detail, 1);
    head.writeUInt16LE(1 + body.length / 4, 2);
    this.sequence = (this.sequence + 1) % 0x1_00_00;
    this.socket.write(Buffer.concat([head, body]));
  }

  /**
   * Sends a request and waits for its reply, the 32 bytes at its head included.
   * @throws {Error} what the server complains about, such as a window that is gone
   */
  request(opcode: number, detail: number, body: Buffer): Promise<Buffer> {
    this.send(opcode, detail, body);
    const { sequence } = this;
    return new Promise((resolve, reject) => {
      this.pending.set(sequence, { resolve, reject });
    });
  }

  private readMessages(): void {
    while (this.received.length >= MESSAGE_BYTES) {
      const type = this.received.readUInt8(0);
      const length = MESSAGE_BYTES + (type === REPLY ? 4 * this.received.readUInt32LE(4) : 0);
      if (this.received.length < length) return;
      const message = this.received.subarray(0, length);
      this.received = this.received.subarray(length);
      const sequence = message.readUInt16LE(2);
      const waiting = this.pending.get(sequence);
      if (type !== REPLY && type !== ERROR) continue;
      this.pending.delete(sequence);
      if (type === REPLY) waiting?.resolve(message);
      else
        waiting?.reject(new Error(`X11 error ${message.readUInt8(1)} of request ${message.readUInt8(10)}`));
    }
  }
}

/** The server's answer to the greeting: 8 bytes, and as many more as they say. */
function readSetup(socket: Socket): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    let content = Buffer.alloc(0);
    const take = (chunk: Buffer): void => {
      content = Buffer.concat([content, chunk]);
      if (content.length < 8 || content.length < 8 + 4 * content.readUInt16LE(6)) return;
      socket.off('data', take);
      socket.off('error', reject);
      resolve(content);
    };
    socket.on('data', take);
    socket.once('error', reject);
  });
}
