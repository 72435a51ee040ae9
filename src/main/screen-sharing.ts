import { randomUUID } from 'node:crypto';
import type { DesktopCapturer, DesktopCapturerSource, NativeImage, Session, Streams } from 'electron';
import type { ScreenChoice, ScreenPickerRequest, ScreenSource } from '../protocol/ipc.ts';
import type { Logger } from '../signaling-server/options.ts';
import { isAppUrl } from './app-origin.ts';
import { IpcError } from './ipc-error.ts';

/** Size of the pictures in the picker, in pixels: sharp in its columns on a dense screen. */
const THUMBNAIL = { width: 384, height: 240 } as const;

/** Who lets the user choose: the app's own picker, or the system's. */
export type PickerKind =
  /** The app's own. */
  | 'own'
  /** macOS 15 and later: Electron shows the system's picker and never asks the app. */
  | 'system'
  /** Wayland: listing the sources shows the portal's picker, and what was chosen is the only source. */
  | 'portal';

/** @param systemVersion of the operating system, such as `15.1` */
export function pickerKind(
  platform: string,
  systemVersion: string,
  environment: Readonly<Record<string, string | undefined>>,
): PickerKind {
  if (platform === 'darwin' && Number.parseInt(systemVersion, 10) >= 15) return 'system';
  const wayland =
    environment['XDG_SESSION_TYPE'] === 'wayland' || (environment['WAYLAND_DISPLAY'] ?? '') !== '';
  return platform === 'linux' && wayland ? 'portal' : 'own';
}

export interface ScreenSharingOptions {
  readonly session: Pick<Session, 'setDisplayMediaRequestHandler'>;
  readonly capturer: Pick<DesktopCapturer, 'getSources'>;
  readonly picker: PickerKind;
  /** Whether the platform can capture the system's sound. */
  readonly systemAudio: boolean;
  /** Whether the operating system denies the recording of screens. */
  readonly isDenied: () => boolean;
  readonly showPicker: (request: ScreenPickerRequest) => void;
  readonly hidePicker: (requestId: string) => void;
  readonly logger: Logger;
}

/** Answers the window's requests for a screen, with the user's choice. */
export interface ScreenSharing {
  /** @throws {IpcError} `no-such-request`, `screen-capture-denied` */
  sources(requestId: string): Promise<readonly ScreenSource[]>;
  /** @throws {IpcError} `no-such-request` when the picker was answered before or the source is gone */
  choose(choice: ScreenChoice): Promise<void>;
  /** Refuses the request; does nothing when it was answered before. */
  cancel(requestId: string): void;
}

interface OpenRequest {
  readonly id: string;
  readonly audioRequested: boolean;
  readonly answer: (streams: Streams | null) => void;
}

function pictureOf(image: NativeImage | null): string | null {
  return image === null || image.isEmpty() ? null : image.toDataURL();
}

function describeSource({ id, name, thumbnail, appIcon }: DesktopCapturerSource): ScreenSource {
  return {
    id,
    kind: id.startsWith('screen:') ? 'screen' : 'window',
    name,
    thumbnail: pictureOf(thumbnail),
    icon: pictureOf(appIcon),
  };
}

/** Takes over `getDisplayMedia` of a session. No sources are gathered before somebody asks. */
export function installScreenSharing(options: ScreenSharingOptions): ScreenSharing {
  const { session, capturer, picker, systemAudio, isDenied, showPicker, hidePicker, logger } = options;
  let open: OpenRequest | null = null;

  const close = (request: OpenRequest, streams: Streams | null): void => {
    if (open === request) open = null;
    request.answer(streams);
  };
  const requestOf = (requestId: string): OpenRequest => {
    if (open?.id === requestId) return open;
    throw new IpcError('no-such-request', 'This picker is closed.');
  };
  const chooseInPortal = async (request: OpenRequest): Promise<void> => {
    const [chosen] = await capturer.getSources({
      types: ['screen', 'window'],
      thumbnailSize: { width: 0, height: 0 },
    });
    close(request, chosen === undefined ? null : { video: chosen });
  };

  session.setDisplayMediaRequestHandler(
    ({ frame, securityOrigin, videoRequested, audioRequested }, callback) => {
      // Electron reports a refusal by throwing in its own callback, after it has told the page.
      const answer = (streams: Streams | null): void => {
        try {
          callback(streams);
        } catch (error) {
          logger.info({ reason: String(error) }, 'screen sharing was refused');
        }
      };
      if (frame === null || frame.parent !== null || !isAppUrl(securityOrigin) || !videoRequested) {
        logger.warn({}, 'request for the screen refused');
        answer(null);
        return;
      }
      if (open !== null) {
        hidePicker(open.id);
        close(open, null);
      }
      const request: OpenRequest = { id: randomUUID(), audioRequested, answer };
      open = request;
      if (picker === 'portal') {
        chooseInPortal(request).catch((error: unknown) => {
          logger.error({ reason: String(error) }, 'the portal gave no screen');
          close(request, null);
        });
        return;
      }
      showPicker({ requestId: request.id, audioAvailable: systemAudio && audioRequested });
    },
    { useSystemPicker: picker === 'system' },
  );

  return {
    async sources(requestId) {
      requestOf(requestId);
      if (isDenied()) {
        throw new IpcError('screen-capture-denied', 'The system does not let Parley record the screen.');
      }
      const found = await capturer.getSources({
        types: ['screen', 'window'],
        thumbnailSize: THUMBNAIL,
        fetchWindowIcons: true,
      });
      return found.map(describeSource);
    },
    async choose({ requestId, sourceId, audio }) {
      requestOf(requestId);
      const found = await capturer.getSources({
        types: ['screen', 'window'],
        thumbnailSize: { width: 0, height: 0 },
      });
      // The picker may have been closed while the sources were gathered.
      const request = requestOf(requestId);
      const source = found.find(({ id }) => id === sourceId);
      if (source === undefined) throw new IpcError('no-such-request', 'That screen or window is gone.');
      const withAudio = audio && systemAudio && request.audioRequested;
      close(request, { video: source, ...(withAudio && { audio: 'loopback' as const }) });
    },
    cancel(requestId) {
      if (open?.id === requestId) close(open, null);
    },
  };
}
