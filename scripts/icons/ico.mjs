/** @import { Picture } from './render.mjs' */

/** Pictures from this side on are kept as PNG, which Windows reads since Vista; smaller ones as bitmaps, which all read. */
const SMALLEST_PNG = 256;
const DIRECTORY_BYTES = 6;
const ENTRY_BYTES = 16;

/**
 * Makes a Windows icon file.
 * @param {readonly Picture[]} pictures sides of at most 256 pixels
 * @returns {Buffer}
 * @throws {RangeError} when a picture is larger than the format allows
 */
export function encodeIco(pictures) {
  const images = pictures.map((picture) =>
    picture.size >= SMALLEST_PNG ? picture.png : encodeBitmap(picture),
  );
  const directory = Buffer.alloc(DIRECTORY_BYTES + ENTRY_BYTES * pictures.length);
  directory.writeUInt16LE(1, 2);
  directory.writeUInt16LE(pictures.length, 4);

  let offset = directory.length;
  for (const [index, { size }] of pictures.entries()) {
    if (size > 256) throw new RangeError(`A Windows icon holds at most 256 pixels, not ${size}.`);
    const entry = DIRECTORY_BYTES + index * ENTRY_BYTES;
    const bytes = images[index]?.length ?? 0;
    // A side of 256 is written as 0.
    directory.writeUInt8(size % 256, entry);
    directory.writeUInt8(size % 256, entry + 1);
    directory.writeUInt16LE(1, entry + 4);
    directory.writeUInt16LE(32, entry + 6);
    directory.writeUInt32LE(bytes, entry + 8);
    directory.writeUInt32LE(offset, entry + 12);
    offset += bytes;
  }
  return Buffer.concat([directory, ...images]);
}

/**
 * A bitmap as icons hold it: header, pixels from the bottom up as BGRA, then a mask of one bit per pixel for systems
 * that know no alpha.
 * @param {Picture} picture
 * @returns {Buffer}
 */
function encodeBitmap({ size, rgba }) {
  const header = Buffer.alloc(40);
  header.writeUInt32LE(header.length, 0);
  header.writeInt32LE(size, 4);
  // The height counts pixels and mask together.
  header.writeInt32LE(size * 2, 8);
  header.writeUInt16LE(1, 12);
  header.writeUInt16LE(32, 14);

  const pixels = Buffer.alloc(size * size * 4);
  const maskStride = Math.ceil(size / 32) * 4;
  const mask = Buffer.alloc(maskStride * size);
  for (let y = 0; y < size; y += 1) {
    const row = size - 1 - y;
    for (let x = 0; x < size; x += 1) {
      const from = (y * size + x) * 4;
      const to = (row * size + x) * 4;
      pixels.writeUInt8(rgba.readUInt8(from + 2), to);
      pixels.writeUInt8(rgba.readUInt8(from + 1), to + 1);
      pixels.writeUInt8(rgba.readUInt8(from), to + 2);
      const alpha = rgba.readUInt8(from + 3);
      pixels.writeUInt8(alpha, to + 3);
      if (alpha === 0) {
        const at = row * maskStride + Math.floor(x / 8);
        mask.writeUInt8(mask.readUInt8(at) | (0x80 >> (x % 8)), at);
      }
    }
  }
  return Buffer.concat([header, pixels, mask]);
}
