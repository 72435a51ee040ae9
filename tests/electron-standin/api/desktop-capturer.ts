import type { DesktopCapturer, DesktopCapturerSource } from 'electron';
import { running } from '../running.ts';
import { crop, shrink } from '../x11/pixels.ts';
import { SCREEN_SOURCE } from './display-media.ts';
import { createNativeImage } from './native-image.ts';

/** Size that Electron shrinks the pictures to when the app names none, in pixels. */
const DEFAULT_THUMBNAIL = { width: 150, height: 150 };

/** The `desktopCapturer` of the API: the X display's screen and its windows, with their real pixels. */
export const desktopCapturer: DesktopCapturer = {
  getSources: async ({ types, thumbnailSize = DEFAULT_THUMBNAIL }) => {
    const { desktop } = running();
    const screen = await desktop.capture();
    const noIcon = createNativeImage({ width: 0, height: 0, bgrx: Buffer.alloc(0) });
    const sources: DesktopCapturerSource[] = [];
    if (types.includes('screen')) {
      sources.push({
        ...SCREEN_SOURCE,
        display_id: String(desktop.root.id),
        appIcon: noIcon,
        thumbnail: createNativeImage(shrink(screen, thumbnailSize)),
      });
    }
    if (types.includes('window')) {
      for (const window of await desktop.windows()) {
        sources.push({
          id: `window:${window.id}:0`,
          name: window.title,
          display_id: '',
          appIcon: noIcon,
          // What covers the window is in its picture.
          thumbnail: createNativeImage(shrink(crop(screen, window), thumbnailSize)),
        });
      }
    }
    return sources;
  },
};
