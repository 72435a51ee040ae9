import type { IpcMain, IpcMainInvokeEvent } from 'electron';
import { describe } from '../report.ts';
import { decode, encode, type Wire } from '../wire-format.ts';

type Handler = (event: IpcMainInvokeEvent, ...parameters: unknown[]) => unknown;

const handlers = new Map<string, Handler>();

/** The `ipcMain` of the API: answers what the pages ask. */
export const ipcMain: Pick<IpcMain, 'handle'> = {
  handle: (channel, handler: Handler) => {
    if (handlers.has(channel)) {
      throw new Error(`Attempted to register a second handler for '${channel}'`);
    }
    handlers.set(channel, handler);
  },
};

/**
 * Has a page's question answered by its handler.
 * @throws {Error} in the words that Electron says to the page
 */
export async function answerInvoke(
  event: Pick<IpcMainInvokeEvent, 'sender' | 'senderFrame' | 'type'>,
  channel: string,
  parameters: Wire,
): Promise<Wire> {
  const handler = handlers.get(channel);
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
