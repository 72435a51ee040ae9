import type { NativeImage } from 'electron';
import { failClosed } from '../fail-closed.ts';
import type { PixelImage } from '../x11/desktop.ts';
import { encodePng } from '../x11/png.ts';

/** A picture of the API. */
export function createNativeImage(image: PixelImage): NativeImage {
  const { width, height } = image;
  const isEmpty = width === 0 || height === 0;
  const methods: Pick<NativeImage, 'getSize' | 'isEmpty' | 'toDataURL'> = {
    getSize: () => ({ width, height }),
    isEmpty: () => isEmpty,
    toDataURL: () => `data:image/png;base64,${isEmpty ? '' : encodePng(image).toString('base64')}`,
  };
  return failClosed('NativeImage', methods) as NativeImage;
}
