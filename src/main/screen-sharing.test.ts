import type { DesktopCapturerSource, Session, Streams, WebFrameMain } from 'electron';
import { describe, expect, test, vi } from 'vitest';
import type { ScreenPickerRequest } from '../protocol/ipc.ts';
import { APP_ORIGIN } from './app-origin.ts';
import { installScreenSharing, pickerKind, type ScreenSharingOptions } from './screen-sharing.ts';

type Handler = Exclude<Parameters<Session['setDisplayMediaRequestHandler']>[0], null>;
type Request = Parameters<Handler>[0];

const PICTURE = { isEmpty: () => false, toDataURL: () => 'data:image/png;base64,AA' };
const NO_PICTURE = { isEmpty: () => true, toDataURL: () => 'data:image/png;base64,' };

const SOURCES = [
  { id: 'screen:1:0', name: 'Entire screen', thumbnail: PICTURE, appIcon: null, display_id: '1' },
  { id: 'window:2:0', name: 'Editor', thumbnail: NO_PICTURE, appIcon: PICTURE, display_id: '' },
] as unknown as DesktopCapturerSource[];

const SILENT = { info: vi.fn<() => void>(), warn: vi.fn<() => void>(), error: vi.fn<() => void>() };
const FRAME = { parent: null } as WebFrameMain;

function open(changes: Partial<ScreenSharingOptions> = {}) {
  let handler: Handler | null = null;
  const shown: ScreenPickerRequest[] = [];
  const hidden: string[] = [];
  let sources = SOURCES;
  const sharing = installScreenSharing({
    session: {
      setDisplayMediaRequestHandler: (installed) => {
        handler = installed;
      },
    },
    capturer: { getSources: () => Promise.resolve(sources) },
    picker: 'own',
    systemAudio: false,
    isDenied: () => false,
    showPicker: (request) => shown.push(request),
    hidePicker: (id) => hidden.push(id),
    logger: SILENT,
    ...changes,
  });
  const ask = (request: Partial<Request> = {}) => {
    const answer = vi.fn<(streams: Streams | null) => void>();
    handler?.(
      {
        frame: FRAME,
        securityOrigin: `${APP_ORIGIN}/`,
        videoRequested: true,
        audioRequested: true,
        userGesture: true,
        ...request,
      },
      answer,
    );
    return answer;
  };
  return { sharing, shown, hidden, ask, loseSources: () => (sources = []) };
}

describe('a page asks for a screen', () => {
  test('the picker is shown, lists the sources, and its choice is the answer', async () => {
    const { sharing, shown, ask } = open();
    const answer = ask();
    const requestId = shown[0]?.requestId ?? '';
    expect(await sharing.sources(requestId)).toEqual([
      {
        id: 'screen:1:0',
        kind: 'screen',
        name: 'Entire screen',
        thumbnail: 'data:image/png;base64,AA',
        icon: null,
      },
      { id: 'window:2:0', kind: 'window', name: 'Editor', thumbnail: null, icon: 'data:image/png;base64,AA' },
    ]);
    await sharing.choose({ requestId, sourceId: 'window:2:0', audio: true });
    expect(answer).toHaveBeenCalledExactlyOnceWith({ video: SOURCES[1] });
  });

  test('the choice cannot be made twice', async () => {
    const { sharing, shown, ask } = open();
    const answer = ask();
    const choice = { requestId: shown[0]?.requestId ?? '', sourceId: 'screen:1:0', audio: false };
    await sharing.choose(choice);
    await expect(sharing.choose(choice)).rejects.toMatchObject({ code: 'no-such-request' });
    expect(answer).toHaveBeenCalledOnce();
  });

  test('a picker that is closed without a choice refuses', () => {
    const { sharing, shown, ask } = open();
    const answer = ask();
    sharing.cancel(shown[0]?.requestId ?? '');
    expect(answer).toHaveBeenCalledExactlyOnceWith(null);
  });

  test('a second request takes the place of the first', async () => {
    const { sharing, shown, hidden, ask } = open();
    const first = ask();
    const second = ask();
    expect(first).toHaveBeenCalledExactlyOnceWith(null);
    expect(hidden).toEqual([shown[0]?.requestId]);
    await expect(sharing.sources(shown[0]?.requestId ?? '')).rejects.toMatchObject({
      code: 'no-such-request',
    });
    await sharing.choose({ requestId: shown[1]?.requestId ?? '', sourceId: 'screen:1:0', audio: false });
    expect(second).toHaveBeenCalledOnce();
  });

  test('a window that was closed meanwhile can be replaced by another', async () => {
    const { sharing, shown, ask, loseSources } = open();
    const answer = ask();
    loseSources();
    const choice = { requestId: shown[0]?.requestId ?? '', sourceId: 'window:2:0', audio: false };
    await expect(sharing.choose(choice)).rejects.toMatchObject({ code: 'no-such-request' });
    expect(answer).not.toHaveBeenCalled();
  });

  test.each<[string, Partial<Request>]>([
    ['another page', { securityOrigin: 'https://192.168.1.5:8443/' }],
    ['a frame inside the page', { frame: { parent: FRAME } as WebFrameMain }],
    ['a frame that is gone', { frame: null }],
    ['someone who wants no picture', { videoRequested: false }],
  ])('%s is refused', (_, request) => {
    const { shown, ask } = open();
    expect(ask(request)).toHaveBeenCalledExactlyOnceWith(null);
    expect(shown).toEqual([]);
  });

  test("the system's sound comes along where it can be had and was chosen", async () => {
    const { sharing, shown, ask } = open({ systemAudio: true });
    const answer = ask();
    expect(shown[0]).toMatchObject({ audioAvailable: true });
    await sharing.choose({ requestId: shown[0]?.requestId ?? '', sourceId: 'screen:1:0', audio: true });
    expect(answer).toHaveBeenCalledExactlyOnceWith({ video: SOURCES[0], audio: 'loopback' });
  });

  test('a system that denies the recording is told apart', async () => {
    const { sharing, shown, ask } = open({ isDenied: () => true });
    ask();
    await expect(sharing.sources(shown[0]?.requestId ?? '')).rejects.toMatchObject({
      code: 'screen-capture-denied',
    });
  });

  test("the portal's choice is the answer, without a picker of our own", async () => {
    const { shown, ask } = open({ picker: 'portal' });
    const answer = ask();
    await vi.waitFor(() => expect(answer).toHaveBeenCalledExactlyOnceWith({ video: SOURCES[0] }));
    expect(shown).toEqual([]);
  });

  test('a portal that is cancelled refuses', async () => {
    const { ask, loseSources } = open({ picker: 'portal' });
    loseSources();
    const answer = ask();
    await vi.waitFor(() => expect(answer).toHaveBeenCalledExactlyOnceWith(null));
  });
});

describe('whose picker it is', () => {
  test.each([
    ['darwin', '15.0.1', {}, 'system'],
    ['darwin', '14.7', {}, 'own'],
    ['win32', '10.0.26100', {}, 'own'],
    ['linux', '6.1', { XDG_SESSION_TYPE: 'x11' }, 'own'],
    ['linux', '6.1', { XDG_SESSION_TYPE: 'wayland' }, 'portal'],
    ['linux', '6.1', { WAYLAND_DISPLAY: 'wayland-0' }, 'portal'],
    ['linux', '6.1', { WAYLAND_DISPLAY: '' }, 'own'],
  ])('%s %s %j: %s', (platform, version, environment, expected) => {
    expect(pickerKind(platform, version, environment)).toBe(expected);
  });
});
