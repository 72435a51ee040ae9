import type { CaptureKind } from './local-media-options.ts';

/** The part of `navigator.permissions` that is used; browsers that know neither device reject. */
export type PermissionSource = Pick<Permissions, 'query'>;

/**
 * Calls `onGranted` with the device that the user allows later, such as in the browser's settings
 * (W3C Permissions, section 6.3). Where the browser tells nothing of it, nothing happens. Never rejects.
 */
export async function watchPermissions(
  source: PermissionSource | undefined,
  signal: AbortSignal,
  onGranted: (kind: CaptureKind) => void,
): Promise<void> {
  for (const name of ['camera', 'microphone'] as const) {
    try {
      const status = await source?.query({ name });
      status?.addEventListener('change', () => status.state === 'granted' && onGranted(name), { signal });
    } catch {
      // Then Try again is how it is noticed.
    }
  }
}
