import type { Session, WebContents } from 'electron';
import type { ChromiumPermission } from '../chromium.ts';
import { originOf, toChromiumUrl } from '../proxy/address.ts';
import type { AskedPermission } from '../renderer/messages.ts';
import { running } from '../running.ts';

/** The app's decisions about permissions. */
export type PermissionRequestHandler = NonNullable<Parameters<Session['setPermissionRequestHandler']>[0]>;
export type PermissionCheckHandler = NonNullable<Parameters<Session['setPermissionCheckHandler']>[0]>;

type MediaType = 'audio' | 'video';

interface Checked {
  readonly permission: Parameters<PermissionCheckHandler>[1];
  readonly mediaType?: MediaType;
  readonly granted: ChromiumPermission;
}

/** What the check handler is asked for each document, and what Chromium calls it. All else is refused. */
const CHECKED: readonly Checked[] = [
  { permission: 'media', mediaType: 'audio', granted: 'audioCapture' },
  { permission: 'media', mediaType: 'video', granted: 'videoCapture' },
  { permission: 'notifications', granted: 'notifications' },
  { permission: 'clipboard-read', granted: 'clipboardReadWrite' },
  { permission: 'clipboard-sanitized-write', granted: 'clipboardSanitizedWrite' },
  { permission: 'screen-wake-lock', granted: 'wakeLockScreen' },
  { permission: 'speaker-selection', granted: 'speakerSelection' },
  { permission: 'local-network-access', granted: 'localNetworkAccess' },
  { permission: 'local-network', granted: 'localNetwork' },
  { permission: 'loopback-network', granted: 'loopbackNetwork' },
];

/** Which of Chromium's permissions a request is about. */
function requestedOf(permission: AskedPermission, mediaTypes: readonly MediaType[]): ChromiumPermission[] {
  return CHECKED.filter(
    (checked) =>
      checked.permission === permission &&
      (checked.mediaType === undefined || mediaTypes.includes(checked.mediaType)),
  ).map((checked) => checked.granted);
}

/** The origin as Electron writes it to the handlers. */
function securityOrigin(url: string): string {
  return `${originOf(url)}/`;
}

/**
 * Makes Chromium's permissions what the app's handlers say: the check handler's verdicts before each document, then
 * what the request handler answers. Whatever nobody granted is refused by Chromium itself.
 */
export class Permissions {
  requestHandler: PermissionRequestHandler | null = null;
  checkHandler: PermissionCheckHandler | null = null;
  private readonly granted = new Map<string, Set<ChromiumPermission>>();

  /** Asks the check handler anew, for a document that is about to be loaded. */
  async renew(contents: WebContents, url: string): Promise<void> {
    const origin = securityOrigin(url);
    const granted = CHECKED.filter(
      ({ permission, mediaType }) =>
        this.checkHandler?.(contents, permission, origin, {
          isMainFrame: true,
          requestingUrl: url,
          ...(mediaType === undefined ? {} : { mediaType, securityOrigin: origin }),
        }) ?? true,
    );
    this.granted.set(originOf(url), new Set(granted.map((checked) => checked.granted)));
    await this.apply(url);
  }

  /** Asks the request handler and has Chromium do as it says. Fulfils with whether it agreed. */
  async ask(
    contents: WebContents,
    url: string,
    permission: AskedPermission,
    mediaTypes: MediaType[],
  ): Promise<boolean> {
    const agreed = await this.request(contents, url, permission, mediaTypes);
    await this.set(url, requestedOf(permission, mediaTypes), agreed);
    return agreed;
  }

  /** Asks the request handler whether the screen may be captured at all. */
  askDisplayCapture(contents: WebContents, url: string, mediaTypes: MediaType[]): Promise<boolean> {
    return this.request(contents, url, 'display-capture', mediaTypes);
  }

  /** Lets Chromium capture the source that the app chose, or no more. */
  async allowDisplayCapture(url: string, allowed: boolean): Promise<void> {
    await this.set(url, ['displayCapture'], allowed);
  }

  private request(
    contents: WebContents,
    url: string,
    permission: AskedPermission | 'display-capture',
    mediaTypes: MediaType[],
  ): Promise<boolean> {
    const { requestHandler } = this;
    if (!requestHandler) return Promise.resolve(true);
    const isMedia = permission === 'media' || permission === 'display-capture';
    return new Promise((resolve) => {
      requestHandler(contents, permission, resolve, {
        isMainFrame: true,
        requestingUrl: url,
        ...(isMedia ? { mediaTypes, securityOrigin: securityOrigin(url) } : {}),
      });
    });
  }

  private async set(url: string, permissions: ChromiumPermission[], allowed: boolean): Promise<void> {
    const granted = this.granted.get(originOf(url)) ?? new Set();
    this.granted.set(originOf(url), granted);
    for (const permission of permissions) {
      if (allowed) granted.add(permission);
      else granted.delete(permission);
    }
    await this.apply(url);
  }

  private async apply(url: string): Promise<void> {
    const origin = originOf(url);
    const granted = [...(this.granted.get(origin) ?? [])];
    await running().chromium.grantPermissions(new URL(toChromiumUrl(origin)).origin, granted);
  }
}
