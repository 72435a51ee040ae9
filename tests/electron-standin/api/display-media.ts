import type { Session, WebContents, WebFrameMain } from 'electron';
import { warn } from '../report.ts';
import { originOf } from '../proxy/address.ts';
import type { DisplayMediaDecision } from '../renderer/messages.ts';
import { running } from '../running.ts';
import type { Permissions } from './permissions.ts';

/** The app's choice of a screen or window. */
export type DisplayMediaHandler = NonNullable<Parameters<Session['setDisplayMediaRequestHandler']>[0]>;
type Streams = Parameters<Parameters<DisplayMediaHandler>[1]>[0];

/** What a page asked for. */
export interface DisplayMediaRequest {
  readonly contents: WebContents;
  readonly frame: WebFrameMain;
  readonly url: string;
  readonly audio: boolean;
  readonly video: boolean;
}

/** Title by which Chromium takes a window by itself; unlike that of any other stand-in on the display. */
export const CHOSEN_WINDOW_TITLE = `standin-${process.pid}-chosen`;

/** Chromium takes a screen of any name by itself. */
export const SCREEN_SOURCE = { id: 'screen:0:0', name: 'Entire screen' };

const DENIED: DisplayMediaDecision = {
  granted: false,
  name: 'NotAllowedError',
  message: 'Permission denied',
};

/** Asks the app which screen or window a page may capture, and has Chromium take that one. */
export class DisplayMedia {
  handler: DisplayMediaHandler | null = null;
  private readonly permissions: Permissions;
  private restoreTitle: () => Promise<void> = () => Promise.resolve();

  constructor(permissions: Permissions) {
    this.permissions = permissions;
  }

  /** Fulfils with what the page may do, once Chromium is prepared for it. */
  async choose(request: DisplayMediaRequest): Promise<DisplayMediaDecision> {
    const { handler } = this;
    if (!handler) return { granted: false, name: 'NotSupportedError', message: 'Not supported' };
    const mediaTypes = [
      ...(request.video ? (['video'] as const) : []),
      ...(request.audio ? (['audio'] as const) : []),
    ];
    if (!(await this.permissions.askDisplayCapture(request.contents, request.url, mediaTypes))) return DENIED;
    const streams = await this.ask(handler, request);
    if (!streams?.video) return DENIED;
    if (streams.audio !== undefined) warn('the system’s sound cannot be captured on Linux');
    const source = streams.video;
    const decision = 'id' in source ? await this.prepare(source.id) : null;
    if (decision === null) return { granted: false, name: 'AbortError', message: 'Invalid source' };
    await this.permissions.allowDisplayCapture(request.url, true);
    return decision;
  }

  /** Undoes the preparation: Chromium has taken the source, or failed to. */
  async settle(url: string): Promise<void> {
    await this.restoreTitle();
    this.restoreTitle = () => Promise.resolve();
    await this.permissions.allowDisplayCapture(url, false);
  }

  private ask(handler: DisplayMediaHandler, request: DisplayMediaRequest): Promise<Streams> {
    return new Promise((resolve) => {
      handler(
        {
          frame: request.frame,
          securityOrigin: `${originOf(request.url)}/`,
          videoRequested: request.video,
          audioRequested: request.audio,
          userGesture: true,
        },
        (streams) => {
          resolve(streams);
          if (streams !== null && request.video && !streams.video) {
            throw new TypeError('Video was requested, but no video stream was provided');
          }
        },
      );
    });
  }

  /** Null when there is no such source. */
  private async prepare(sourceId: string): Promise<DisplayMediaDecision | null> {
    if (sourceId === SCREEN_SOURCE.id) return { granted: true, kind: 'screen' };
    const windowId = Number(/^window:(\d+):0$/.exec(sourceId)?.[1]);
    const { desktop } = running();
    const window = (await desktop.windows()).find(({ id }) => id === windowId);
    if (!window) return null;
    await desktop.setTitle(windowId, CHOSEN_WINDOW_TITLE);
    this.restoreTitle = () => desktop.setTitle(windowId, window.title);
    return { granted: true, kind: 'window' };
  }
}
