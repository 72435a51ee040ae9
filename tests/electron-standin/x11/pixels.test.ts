import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { PixelImage } from './desktop.ts';
import { crop, shrink } from './pixels.ts';
import { encodePng } from './png.ts';

/** A picture whose pixels have their column as blue and their row as red. */
function grid(width: number, height: number): PixelImage {
  const pixels = Array.from({ length: width * height }, (_, index) => [
    index % width,
    9,
    Math.floor(index / width),
    0,
  ]);
  return { width, height, bgrx: Buffer.from(pixels.flat()) };
}

/** Blue and red of each pixel. */
function places({ bgrx }: PixelImage): [number | undefined, number | undefined][] {
  return Array.from({ length: bgrx.length / 4 }, (_, index) => [bgrx[4 * index], bgrx[4 * index + 2]]);
}

describe('pictures', () => {
  it('are cut to an area', () => {
    const cut = crop(grid(4, 4), { x: 1, y: 2, width: 2, height: 1 });
    expect([cut.width, cut.height, places(cut)]).toEqual([
      2,
      1,
      [
        [1, 2],
        [2, 2],
      ],
    ]);
  });

  it('are cut to what of the area is in the picture', () => {
    const cut = crop(grid(4, 4), { x: -2, y: 3, width: 4, height: 9 });
    expect([cut.width, cut.height, places(cut)]).toEqual([
      2,
      1,
      [
        [0, 3],
        [1, 3],
      ],
    ]);
    expect(crop(grid(4, 4), { x: 9, y: 9, width: 1, height: 1 })).toMatchObject({ width: 0, height: 0 });
  });

  it('are made smaller in proportion, and never larger', () => {
    const small = shrink(grid(8, 4), { width: 4, height: 4 });
    expect([small.width, small.height, places(small)[3]]).toEqual([4, 2, [6, 0]]);
    expect(shrink(grid(2, 2), { width: 9, height: 9 })).toEqual(grid(2, 2));
  });

  it('are encoded as PNG', () => {
    const png = encodePng(grid(2, 1));
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([2, 1]);
    const start = png.indexOf('IDAT');
    const rows = inflateSync(png.subarray(start + 4, start + 4 + png.readUInt32BE(start - 4)));
    expect([...rows]).toEqual([0, 0, 9, 0, 0, 9, 1]);
  });
});
