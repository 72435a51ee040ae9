import { inflateSync } from 'node:zlib';

const SIGNATURE = '89504e470d0a1a0a';
const BYTES_PER_PIXEL = 4;

/**
 * Reads a PNG file (W3C PNG, third edition) as Chromium writes them: eight bits each of red, green, blue and alpha, not
 * interlaced.
 * @throws {Error} when it is another kind of file
 */
export function decodePng(png: Buffer): { width: number; height: number; rgba: Buffer } {
  if (png.toString('hex', 0, 8) !== SIGNATURE) throw new Error('This is not a PNG file.');
  const width = png.readUInt32BE(16);
  const height = png.readUInt32BE(20);
  if (png.toString('hex', 24, 29) !== '0806000000') throw new Error('This PNG is of another kind.');

  const data: Buffer[] = [];
  for (let at = 8; at < png.length; at += png.readUInt32BE(at) + 12) {
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT') {
      data.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
    }
  }
  return { width, height, rgba: unfilter(inflateSync(Buffer.concat(data)), width * BYTES_PER_PIXEL, height) };
}

/** Undoes the filters of section 9: each byte was written as its difference from a prediction. */
function unfilter(filtered: Buffer, stride: number, height: number): Buffer {
  const pixels = Buffer.alloc(stride * height);
  for (let y = 0; y < height; y += 1) {
    const filter = filtered.readUInt8(y * (stride + 1));
    for (let x = 0; x < stride; x += 1) {
      const left = x < BYTES_PER_PIXEL ? 0 : pixels.readUInt8(y * stride + x - BYTES_PER_PIXEL);
      const up = y === 0 ? 0 : pixels.readUInt8((y - 1) * stride + x);
      const upLeft =
        x < BYTES_PER_PIXEL || y === 0 ? 0 : pixels.readUInt8((y - 1) * stride + x - BYTES_PER_PIXEL);
      const difference = filtered.readUInt8(y * (stride + 1) + 1 + x);
      pixels.writeUInt8((difference + predict(filter, left, up, upLeft)) % 256, y * stride + x);
    }
  }
  return pixels;
}

function predict(filter: number, left: number, up: number, upLeft: number): number {
  switch (filter) {
    case 0:
      return 0;
    case 1:
      return left;
    case 2:
      return up;
    case 3:
      return Math.floor((left + up) / 2);
    case 4:
      return paeth(left, up, upLeft);
    default:
      throw new Error(`PNG has no filter ${filter}.`);
  }
}

/** Whichever of the three neighbours is nearest to left + up - upLeft. */
function paeth(left: number, up: number, upLeft: number): number {
  const estimate = left + up - upLeft;
  const [toLeft, toUp, toUpLeft] = [left, up, upLeft].map((value) => Math.abs(estimate - value)) as [
    number,
    number,
    number,
  ];
  if (toLeft <= toUp && toLeft <= toUpLeft) return left;
  return toUp <= toUpLeft ? up : upLeft;
}
