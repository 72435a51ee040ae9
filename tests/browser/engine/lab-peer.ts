import { candidateSchema } from '../../../src/protocol/signaling.ts';
import type { SignalingSocket } from '../../../src/renderer/call/signaling-socket.ts';
import type { MemoryServer } from './memory-server.ts';

/** A peer as the lab's instructions make it: video without audio, one chat channel, no renegotiation, no extension. */
export class LabPeer {
  readonly texts: string[] = [];
  readonly channels: RTCDataChannel[] = [];
  readonly received: string[] = [];
  readonly video = document.createElement('video');
  readonly connection = new RTCPeerConnection();
  readonly #socket: SignalingSocket;
  readonly #room: string;
  #stream: MediaStream | null = null;

  constructor(server: MemoryServer, room = 'lab') {
    this.#room = room;
    this.video.muted = true;
    this.video.autoplay = true;
    document.body.append(this.video);
    // The handshake is what every client of the memory server has; a lab client's is empty.
    this.#socket = server.openSocket('', { parley: { version: 1, resume: 'x'.repeat(22), instance: 'lab' } });
    this.connection.addEventListener('icecandidate', ({ candidate }) => {
      if (candidate) this.#socket.emit('ice_candidate', candidate.toJSON());
    });
    this.connection.addEventListener('track', ({ streams }) => {
      this.video.srcObject = streams[0] ?? null;
    });
    this.connection.addEventListener('datachannel', ({ channel }) => this.#use(channel));
  }

  /** What the lab's call button does. */
  async call(): Promise<void> {
    this.#stream = await navigator.mediaDevices.getUserMedia({ video: true, audio: false });
    for (const track of this.#stream.getTracks()) this.connection.addTrack(track, this.#stream);
    this.#on('new_peer', async () => {
      this.#use(this.connection.createDataChannel('chat of the lab'));
      const offer = await this.connection.createOffer();
      await this.connection.setLocalDescription(offer);
      this.#socket.emit('invite', { type: offer.type, sdp: offer.sdp });
    });
    this.#on('invite', async (offer) => {
      await this.connection.setRemoteDescription(offer as RTCSessionDescriptionInit);
      const answer = await this.connection.createAnswer();
      await this.connection.setLocalDescription(answer);
      this.#socket.emit('ok', { type: answer.type, sdp: answer.sdp });
    });
    this.#on('ok', async (answer) => {
      await this.connection.setRemoteDescription(answer as RTCSessionDescriptionInit);
    });
    this.#on('ice_candidate', async (candidate) => {
      await this.connection.addIceCandidate(candidateSchema.parse(candidate) as RTCIceCandidateInit);
    });
    this.#on('bye', async () => this.hangUp());
    this.#on('connect', async () => void this.#socket.emit('join', this.#room));
    this.#socket.connect();
  }

  /** Says bye whether or not it was asked to, as the lab's function does. */
  hangUp(): void {
    this.#socket.emit('bye', this.#room);
    for (const track of this.#stream?.getTracks() ?? []) track.stop();
    this.connection.close();
  }

  send(text: string): void {
    this.channels[0]?.send(text);
  }

  /** The errors that a lab page would show in its console. */
  readonly errors: unknown[] = [];

  #use(channel: RTCDataChannel): void {
    this.channels.push(channel);
    channel.addEventListener('open', () => channel.send('*** Channel is ready ***'));
    channel.addEventListener('message', ({ data }) => this.texts.push(String(data)));
  }

  #on(event: string, handler: (payload: unknown) => Promise<void>): void {
    this.#socket.on(event, (payload) => {
      this.received.push(event);
      handler(payload).catch((error: unknown) => this.errors.push(error));
    });
  }
}
