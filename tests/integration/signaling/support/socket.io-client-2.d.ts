/** What the tests use of socket.io-client 2.3.1, which ships no types. */
declare module 'socket.io-client-2' {
  interface Packet {
    readonly data: readonly [event: string, ...args: unknown[]];
  }
  interface OldSocket {
    readonly connected: boolean;
    readonly io: { readonly engine: { readonly transport: { readonly name: string }; close(): void } };
    /** Receives every event before its handlers. */
    onevent: (packet: Packet) => void;
    on(event: string, listener: (...args: unknown[]) => void): this;
    emit(event: string, ...args: unknown[]): this;
    close(): this;
  }
  function io(url: string, options: Readonly<Record<string, unknown>>): OldSocket;
  export = io;
}
