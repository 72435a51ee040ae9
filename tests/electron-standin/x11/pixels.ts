import type { PixelImage } from './desktop.ts';

/** A rectangle in pixels. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Cuts an area out of a picture; what lies outside of the picture is left away. */
export function crop(image: PixelImage, area: Area): PixelImage {
  const left = Math.max(0, area.x);
  const top = Math.max(0, area.y);
  const width = Math.max(0, Math.min(image.width, area.x + area.width) - left);
  const height = Math.max(0, Math.min(image.height, area.y + area.height) - top);
  const bgrx = Buffer.alloc(4 * width * height);
  for (let row = 0; row < height; row++) {
    const from = 4 * ((top + row) * image.width + left);
    image.bgrx.copy(bgrx, 4 * row * width, from, from + 4 * width);
  }
  return { width, height, bgrx };
}

/** Makes a picture smaller so that it fits, keeping its proportions: each pixel is one of the original's. */
export function shrink(image: PixelImage, fit: { width: number; height: number }): PixelImage {
  const scale = Math.min(1, fit.width / image.width, fit.height / image.height);
  const width = Math.floor(image.width * scale);
  const height = Math.floor(image.height * scale);
  const bgrx = Buffer.alloc(4 * width * height);
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      const from = 4 * (Math.floor(row / scale) * image.width + Math.floor(column / scale));
      image.bgrx.copy(bgrx, 4 * (row * width + column), from, from + 4);
    }
  }
  return { width, height, bgrx };
}
