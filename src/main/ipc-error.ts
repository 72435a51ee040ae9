import type { IpcErrorCode } from '../protocol/ipc.ts';

/** A refusal that the window is told with its code. Any other error reaches the window as `internal`. */
export class IpcError extends Error {
  override readonly name = 'IpcError';
  readonly code: IpcErrorCode;

  constructor(code: IpcErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
