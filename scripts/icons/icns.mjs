/** @import { Picture } from './render.mjs' */

/**
 * The entries of a macOS icon: type, side in pixels, and how it is kept. The two smallest are what `iconutil` makes of
 * them, ARGB, because macOS shows PNG in those types garbled.
 * @type {readonly { type: string, size: number, kept: 'png' | 'argb' }[]}
 */
const ENTRIES = [
  { type: 'ic04', size: 16, kept: 'argb' },
  { type: 'ic05', size: 32, kept: 'argb' },
  { type: 'ic11', size: 32, kept: 'png' },
  { type: 'ic12', size: 64, kept: 'png' },
  { type: 'ic07', size: 128, kept: 'png' },
  { type: 'ic13', size: 256, kept: 'png' },
  { type: 'ic08', size: 256, kept: 'png' },
  { type: 'ic14', size: 512, kept: 'png' },
  { type: 'ic09', size: 512, kept: 'png' },
  { type: 'ic10', size: 1024, kept: 'png' },
];

/** The sides that a macOS icon needs, in pixels. */
export const ICNS_SIZES = [...new Set(ENTRIES.map(({ size }) => size))];

/**
 * Makes a macOS icon file.
 * @param {readonly Picture[]} pictures one of each of ICNS_SIZES
 * @returns {Buffer}
 * @throws {RangeError} when a size is missing
 */
export function encodeIcns(pictures) {
  const entries = ENTRIES.map(({ type, size, kept }) => {
    const picture = pictures.find((candidate) => candidate.size === size);
    if (picture === undefined) throw new RangeError(`The macOS icon lacks its picture of ${size} pixels.`);
    return block(type, kept === 'png' ? picture.png : encodeArgb(picture));
  });
  return block('icns', Buffer.concat(entries));
}

/**
 * @param {string} type four letters
 * @param {Buffer} content
 * @returns {Buffer} type, length of the whole block, content
 */
function block(type, content) {
  const header = Buffer.alloc(8);
  header.write(type, 'latin1');
  header.writeUInt32BE(header.length + content.length, 4);
  return Buffer.concat([header, content]);
}

/**
 * @param {Picture} picture
 * @returns {Buffer} the four channels one after the other, each packed
 */
function encodeArgb({ rgba }) {
  const channel = (/** @type {number} */ offset) =>
    pack(Uint8Array.from({ length: rgba.length / 4 }, (_, index) => rgba.readUInt8(index * 4 + offset)));
  return Buffer.concat([Buffer.from('ARGB', 'latin1'), channel(3), channel(0), channel(1), channel(2)]);
}

/**
 * Packs bytes in the run-length code of macOS icons: n < 128 is followed by n + 1 bytes as they are, n >= 128 by one
 * byte that is repeated n - 125 times.
 * @param {Uint8Array} bytes
 * @returns {Buffer}
 */
function pack(bytes) {
  /** @type {number[]} */
  const packed = [];
  /** @type {number[]} */
  let plain = [];
  const flush = () => {
    if (plain.length > 0) packed.push(plain.length - 1, ...plain);
    plain = [];
  };
  let at = 0;
  while (at < bytes.length) {
    const byte = bytes[at] ?? 0;
    let run = 1;
    while (run < 130 && bytes[at + run] === byte) run += 1;
    if (run >= 3) {
      flush();
      packed.push(run + 125, byte);
      at += run;
    } else {
      plain.push(byte);
      if (plain.length === 128) flush();
      at += 1;
    }
  }
  flush();
  return Buffer.from(packed);
}
