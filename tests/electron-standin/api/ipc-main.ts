import { EventEmitter } from 'node:events';
import type { IpcMain, IpcMainInvokeEvent } from 'electron';
import { describe } from '../report.ts';
import { decode, encode, type Wire } from '../wire-format.ts';

type Handler = (event: IpcMainInvokeEvent, ...parameters: unknown[]) => unknown;

/** What the pages ask and tell the main process. */
class IpcMainEmitter extends EventEmitter implements Pick<IpcMain, 'handle' | 'removeHandler'> {
  private readonly handlers = new Map<string, Handler>();

  handle(channel: string, handler: Handler): void {
    if (this.handlers.has(channel)) {
      throw new Error(`Attempted to register a second handler for '${channel}'`);
    }
    this.handlers.set(channel, handler);
  }

  removeHandler(channel: string): void {
    this.handlers.delete(channel);
  }

  /**
   * Has a page's question answered.
   * @throws {Error} in the words that Electron says to the page
   */
  async answer(event: object, channel: string, parameters: Wire): Promise<Wire> {
    const handler = this.handlers.get(channel);
    const prefix = `Error invoking remote method '${channel}'`;
    if (!handler) throw new Error(`${prefix}: Error: No handler registered for '${channel}'`);
    try {
      const result = await handler(event as IpcMainInvokeEvent, ...(decode(parameters) as unknown[]));
      return encode(structuredClone(result));
    } catch (error) {
      process.stderr.write(`Error occurred in handler for '${channel}': ${describe(error)}\n`);
      throw new Error(`${prefix}: ${String(error)}`, { cause: error });
    }
  }

  /** Hands on what a page tells. */
  tell(event: object, channel: string, parameters: Wire): void {
    this.emit(channel, event, ...(decode(parameters) as unknown[]));
  }
}

/** The `ipcMain` of the API, before it is closed to what is not built. */
export const ipcMain = new IpcMainEmitter();
