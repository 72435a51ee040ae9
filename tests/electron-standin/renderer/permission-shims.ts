/**
 * Puts the app's handlers before those functions of a page that ask Chromium for a permission. A shim only asks: what
 * the app refuses is refused by Chromium itself, whose permissions the main process sets before it answers.
 */
import type { AskedPermission, DisplayMediaDecision } from './messages.ts';

/** What the isolated world does for the shims. */
export interface PageServices {
  /** Fulfils with whether the app agreed, once Chromium knows. */
  askPermission(permission: AskedPermission, mediaTypes: ('audio' | 'video')[]): Promise<unknown>;
  /** Fulfils with a {@link DisplayMediaDecision}. */
  askDisplayMedia(audio: boolean, video: boolean): Promise<unknown>;
  /** Says that Chromium has taken the chosen source, or failed to. */
  displayMediaSettled(): void;
  /** Tells the app that a script wants a window; it gets none. */
  openWindow(url: string, frameName: string): void;
}

/** Not in TypeScript's DOM library yet (Screen Capture, section 5.2). */
interface DisplayMediaOptions extends DisplayMediaStreamOptions {
  monitorTypeSurfaces?: 'include' | 'exclude';
  surfaceSwitching?: 'include' | 'exclude';
}

/** Replaces a method by one that is made from the original and looks like it. */
function replaceMethod<Owner extends object, Name extends keyof Owner & string>(
  owner: Owner,
  name: Name,
  make: (original: Owner[Name]) => Owner[Name],
): void {
  const value = make(owner[name]);
  Object.defineProperty(value, 'name', { value: name });
  Object.defineProperty(owner, name, { value, writable: true, configurable: true, enumerable: true });
}

function videoOf(constraints: boolean | MediaTrackConstraints | undefined): MediaTrackConstraints {
  return typeof constraints === 'object' ? constraints : {};
}

/** Installs the shims. `services` is called only when a page's script uses one, long after this returned. */
export function installPermissionShims(services: () => PageServices): void {
  const ask = (permission: AskedPermission, mediaTypes: ('audio' | 'video')[] = []): Promise<unknown> =>
    services().askPermission(permission, mediaTypes);

  replaceMethod(
    MediaDevices.prototype,
    'getUserMedia',
    (original) =>
      async function getUserMedia(this: MediaDevices, constraints) {
        const wanted: ('audio' | 'video')[] = [];
        if (constraints?.audio) wanted.push('audio');
        if (constraints?.video) wanted.push('video');
        if (wanted.length > 0) await ask('media', wanted);
        return original.call(this, constraints);
      },
  );
  replaceMethod(
    MediaDevices.prototype,
    'getDisplayMedia',
    (original) =>
      async function getDisplayMedia(this: MediaDevices, constraints) {
        if (!navigator.userActivation.isActive) {
          throw new DOMException(
            'getDisplayMedia requires transient activation from a user gesture.',
            'InvalidStateError',
          );
        }
        const wantsVideo = constraints?.video !== false;
        const wantsAudio = constraints?.audio !== undefined && constraints.audio !== false;
        const decision = (await services().askDisplayMedia(wantsAudio, wantsVideo)) as DisplayMediaDecision;
        if (!decision.granted) throw new DOMException(decision.message, decision.name);
        const isWindow = decision.kind === 'window';
        const options: DisplayMediaOptions = {
          ...constraints,
          audio: false,
          video: { ...videoOf(constraints?.video), ...(isWindow ? { displaySurface: 'window' } : {}) },
          surfaceSwitching: 'exclude',
          monitorTypeSurfaces: isWindow ? 'exclude' : 'include',
        };
        try {
          return await original.call(this, options);
        } finally {
          services().displayMediaSettled();
        }
      },
  );
  replaceMethod(
    Element.prototype,
    'requestFullscreen',
    (original) =>
      async function requestFullscreen(this: Element, options) {
        // Chromium itself asks nobody about full screen.
        if ((await ask('fullscreen')) !== true) throw new TypeError('Permissions check failed');
        return original.call(this, options);
      },
  );
  replaceMethod(
    Clipboard.prototype,
    'writeText',
    (original) =>
      async function writeText(this: Clipboard, text) {
        await ask('clipboard-sanitized-write');
        return original.call(this, text);
      },
  );
}
