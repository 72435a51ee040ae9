/** What the main process and the embedded server's process say to each other. */
import type { LogFields, SignalingServerOptions } from '../signaling-server/options.ts';

/** The options that can be sent to another process. */
export type EmbeddedServerOptions = Omit<SignalingServerOptions, 'logger'>;

/** From the main process. */
export type ToServer =
  /** The first message. */
  | { readonly type: 'create'; readonly options: EmbeddedServerOptions }
  /** Answered by `listening` or `not-listening`. */
  | { readonly type: 'listen'; readonly host: string; readonly port: number }
  /** The room whose members are told from now on. */
  | { readonly type: 'watch'; readonly room: string }
  /** The last message: the process ends. */
  | { readonly type: 'close' };

/** From the server's process. */
export type FromServer =
  | { readonly type: 'listening'; readonly port: number }
  | { readonly type: 'not-listening'; readonly code: string; readonly reason: string }
  /** How many members the watched room has. */
  | { readonly type: 'members'; readonly members: number }
  | {
      readonly type: 'log';
      readonly level: 'info' | 'warn' | 'error';
      readonly fields: LogFields;
      readonly message: string;
    };
