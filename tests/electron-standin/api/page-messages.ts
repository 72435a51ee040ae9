import type { WebContents } from 'electron';
import { failClosed } from '../fail-closed.ts';
import { toAppUrl } from '../proxy/address.ts';
import type { PageMessage, Reply } from '../renderer/messages.ts';
import { warn } from '../report.ts';
import { encode, type Wire } from '../wire-format.ts';
import { answerInvoke } from './ipc-main.ts';
import { displayMedia, permissions } from './session.ts';

/** What a page is answered by. */
export interface PageAnswers {
  openWindow(url: string, frameName: string): void;
  reply(reply: Reply, userGesture: boolean): void;
  reportPreloadError(error: Error): void;
}

/** Does what a page's isolated world asks, and answers where an answer is due. */
export function handlePageMessage(contents: WebContents, message: PageMessage, answers: PageAnswers): void {
  const answer = (id: number, result: Promise<Wire>, userGesture = false): void => {
    result.then(
      (value) => {
        answers.reply({ type: 'reply', id, ok: true, value }, userGesture);
      },
      (error: unknown) => {
        const text = error instanceof Error ? error.message : String(error);
        answers.reply({ type: 'reply', id, ok: false, message: text }, userGesture);
      },
    );
  };
  const { mainFrame: frame } = contents;
  const url = contents.getURL();
  switch (message.type) {
    case 'invoke': {
      const event = failClosed('an IPC event', {
        type: 'frame' as const,
        sender: contents,
        senderFrame: frame,
      });
      answer(message.id, answerInvoke(event, message.channel, message.arguments));
      break;
    }
    case 'permission':
      answer(message.id, permissions.ask(contents, url, message.permission, message.mediaTypes));
      break;
    case 'display-media': {
      const { audio, video } = message;
      const decision = displayMedia.choose({ contents, frame, url, audio, video });
      // A person may choose for longer than the gesture lasts that began it; Electron asks for no other.
      answer(
        message.id,
        decision.then((decided) => encode(decided)),
        true,
      );
      break;
    }
    case 'display-media-settled':
      void displayMedia.settle(url);
      break;
    case 'open-window':
      answers.openWindow(toAppUrl(message.url), message.frameName);
      break;
    case 'preload-error':
      answers.reportPreloadError(Object.assign(new Error(message.message), { stack: message.stack }));
      break;
    case 'unsupported':
      warn(`${message.what} is not part of the stand-in`);
      break;
  }
}
