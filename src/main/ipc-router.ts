import type { IpcMain, IpcMainInvokeEvent } from 'electron';
import type { ZodType } from 'zod';
import { INVOKE_ARGUMENTS } from '../protocol/ipc-arguments.ts';
import { INVOKE_CHANNELS, type InvokeChannel } from '../protocol/ipc-channels.ts';
import type { InvokeMap, IpcErrorCode, Reply } from '../protocol/ipc.ts';
import type { Logger } from '../signaling-server/options.ts';
import { isAppUrl } from './app-origin.ts';
import { IpcError } from './ipc-error.ts';

type Answer<C extends InvokeChannel> = ReturnType<InvokeMap[C]>;

/** What answers each channel. It may throw an {@link IpcError}; any other error is logged and told as `internal`. */
export type InvokeHandlers = {
  readonly [C in InvokeChannel]: (...args: Parameters<InvokeMap[C]>) => Answer<C> | Promise<Answer<C>>;
};

export interface IpcRouterOptions {
  readonly ipcMain: Pick<IpcMain, 'handle'>;
  readonly handlers: InvokeHandlers;
  /** Whether the id is that of the app's window (`webContents.id`). */
  readonly isAppWindow: (webContentsId: number) => boolean;
  readonly logger: Logger;
}

/** What is looked at of the sender. */
export type IpcSender = Pick<IpcMainInvokeEvent, 'sender' | 'senderFrame'>;

/** Only the top frame of the app's window may ask, and only while it shows the app's page. */
function isTrustedSender(event: IpcSender, isAppWindow: IpcRouterOptions['isAppWindow']): boolean {
  const { senderFrame } = event;
  // A frame that has navigated away or was destroyed is null.
  if (!senderFrame) return false;
  return senderFrame.parent === null && isAppUrl(senderFrame.url) && isAppWindow(event.sender.id);
}

function refusal(code: IpcErrorCode, message: string): Reply<never> {
  return { ok: false, error: { code, message } };
}

async function answer<C extends InvokeChannel>(
  channel: C,
  args: readonly unknown[],
  handlers: InvokeHandlers,
  logger: Logger,
): Promise<Reply<Answer<C>>> {
  const schema: ZodType<Parameters<InvokeMap[C]>> = INVOKE_ARGUMENTS[channel];
  const parsed = schema.safeParse(args);
  if (!parsed.success) {
    logger.warn({ channel }, 'request with invalid arguments refused');
    return refusal('invalid-arguments', `${channel}: ${parsed.error.issues[0]?.message ?? 'invalid'}`);
  }
  try {
    return { ok: true, value: await handlers[channel](...parsed.data) };
  } catch (error) {
    if (error instanceof IpcError) {
      logger.warn({ channel, code: error.code, reason: error.message }, 'request refused');
      return refusal(error.code, error.message);
    }
    const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
    logger.error({ channel, reason }, 'request failed');
    return refusal('internal', 'Something went wrong inside Parley.');
  }
}

/** Answers every channel of the contract, and no other, after checking sender and arguments. */
export function registerIpc({ ipcMain, handlers, isAppWindow, logger }: IpcRouterOptions): void {
  for (const channel of INVOKE_CHANNELS) {
    ipcMain.handle(channel, (event, ...args: unknown[]) => {
      if (isTrustedSender(event, isAppWindow)) return answer(channel, args, handlers, logger);
      logger.warn({ channel }, 'request from a forbidden sender refused');
      return refusal('forbidden-sender', 'Only the page of Parley itself may ask.');
    });
  }
}
