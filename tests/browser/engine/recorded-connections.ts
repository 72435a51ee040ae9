/** Remembers every RTCPeerConnection that is made, for tests that have to see or disturb it. */
export class RecordedConnections {
  readonly all: RTCPeerConnection[] = [];
  readonly #original = globalThis.RTCPeerConnection;

  constructor() {
    const { all } = this;
    globalThis.RTCPeerConnection = class extends this.#original {
      constructor(configuration?: RTCConfiguration) {
        super(configuration);
        all.push(this);
      }
    };
  }

  /** Those that were not closed, the oldest first. */
  get open(): RTCPeerConnection[] {
    return this.all.filter(({ connectionState }) => connectionState !== 'closed');
  }

  restore(): void {
    globalThis.RTCPeerConnection = this.#original;
  }
}

/** The user name fragment of the local ICE agent; a restart changes it. */
export function iceUserNameOf(connection: RTCPeerConnection): string | undefined {
  return /^a=ice-ufrag:(\S+)/m.exec(connection.currentLocalDescription?.sdp ?? '')?.[1];
}
