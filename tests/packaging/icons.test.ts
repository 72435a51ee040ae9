import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { decodePng } from './support/png.ts';
import { projectPath, readProjectFile } from './support/project-files.ts';

const LINUX_SIZES = [16, 24, 32, 48, 64, 128, 256, 512];

function readIcon(name: string): Buffer {
  return readFileSync(projectPath(`resources/${name}`));
}

/** How much of a picture is opaque, from 0 to 1. */
function opaqueShare({ rgba }: { readonly rgba: Buffer }): number {
  let opaque = 0;
  for (let at = 3; at < rgba.length; at += 4) if (rgba.readUInt8(at) === 255) opaque += 1;
  return opaque / (rgba.length / 4);
}

test('every icon was made from the drawing as it is now (else: node scripts/make-icons.mjs)', () => {
  const checksums = Object.fromEntries(
    readProjectFile('resources/icons.sha256')
      .trimEnd()
      .split('\n')
      .map((line) => line.split('  ').toReversed()),
  ) as Record<string, string>;
  const names = [
    ...readdirSync(projectPath('resources/icons')).map((name) => `icons/${name}`),
    ...readdirSync(projectPath('resources')).filter((name) => /^icon\.\w+$/.test(name)),
  ];
  const actual = names.map((name) => [name, createHash('sha256').update(readIcon(name)).digest('hex')]);
  expect(checksums).toEqual(Object.fromEntries(actual));
});

test.each(LINUX_SIZES)('Linux has a PNG of %i pixels that fills its square', (size) => {
  const picture = decodePng(readIcon(`icons/${size}x${size}.png`));
  expect(picture).toMatchObject({ width: size, height: size });
  expect(opaqueShare(picture)).toBeGreaterThan(0.8);
});

describe('the Windows icon', () => {
  const icon = readIcon('icon.ico');
  const entries = Array.from({ length: icon.readUInt16LE(4) }, (_, index) => {
    const at = 6 + index * 16;
    const offset = icon.readUInt32LE(at + 12);
    const end = offset + icon.readUInt32LE(at + 8);
    // A side of 256 pixels is written as 0.
    return { size: icon.readUInt8(at) || 256, image: icon.subarray(offset, end), end };
  });

  test('has all sizes that Windows shows', () => {
    expect(icon.readUInt16LE(0)).toBe(0);
    expect(icon.readUInt16LE(2)).toBe(1);
    expect(entries.map(({ size }) => size)).toEqual([16, 20, 24, 32, 40, 48, 64, 256]);
    expect(entries.at(-1)?.end).toBe(icon.length);
  });

  test('keeps the largest as the same PNG as Linux', () => {
    expect(entries.at(-1)?.image.equals(readIcon('icons/256x256.png'))).toBe(true);
  });

  test.each(entries.filter(({ size }) => size < 256))('keeps $size pixels as a bitmap', ({ size, image }) => {
    expect(image.readUInt32LE(0)).toBe(40);
    expect(image.readInt32LE(4)).toBe(size);
    expect(image.readInt32LE(8)).toBe(size * 2);
    expect(image.readUInt16LE(14)).toBe(32);
    expect(image).toHaveLength(40 + size * size * 4 + size * Math.ceil(size / 32) * 4);
  });

  test.each([16, 24, 32, 48, 64])(
    'shows the same at %i pixels as the PNG, and masks what is clear',
    (size) => {
      const image = entries.find((entry) => entry.size === size)?.image ?? Buffer.alloc(0);
      const { rgba } = decodePng(readIcon(`icons/${size}x${size}.png`));
      const shown = Buffer.alloc(rgba.length);
      for (let y = 0; y < size; y += 1) {
        const row = size - 1 - y;
        for (let x = 0; x < size; x += 1) {
          const from = 40 + (row * size + x) * 4;
          const [blue = 0, green = 0, red = 0, alpha = 0] = image.subarray(from, from + 4);
          shown.set([red, green, blue, alpha], (y * size + x) * 4);
          const mask = 40 + size * size * 4 + row * Math.ceil(size / 32) * 4 + Math.floor(x / 8);
          expect((image.readUInt8(mask) >> (7 - (x % 8))) & 1, `mask at ${x}, ${y}`).toBe(
            alpha === 0 ? 1 : 0,
          );
        }
      }
      expect(shown.equals(rgba)).toBe(true);
    },
  );
});

describe('the macOS icon', () => {
  const icon = readIcon('icon.icns');
  const blocks = new Map<string, Buffer>();
  for (let at = 8; at < icon.length; at += icon.readUInt32BE(at + 4)) {
    blocks.set(icon.toString('latin1', at, at + 4), icon.subarray(at + 8, at + icon.readUInt32BE(at + 4)));
  }
  const block = (type: string) => blocks.get(type) ?? Buffer.alloc(0);

  test('is complete', () => {
    expect(icon.toString('latin1', 0, 4)).toBe('icns');
    expect(icon.readUInt32BE(4)).toBe(icon.length);
    const types = ['ic04', 'ic05', 'ic07', 'ic08', 'ic09', 'ic10', 'ic11', 'ic12', 'ic13', 'ic14'];
    expect([...blocks.keys()].toSorted()).toEqual(types);
  });

  test.each([
    ['ic11', 32],
    ['ic12', 64],
    ['ic07', 128],
    ['ic13', 256],
    ['ic08', 256],
    ['ic14', 512],
    ['ic09', 512],
    ['ic10', 1024],
  ])("%s is a PNG of %i pixels with Apple's margin", (type, size) => {
    const picture = decodePng(block(type));
    expect(picture).toMatchObject({ width: size, height: size });
    expect(opaqueShare(picture)).toBeGreaterThan(0.5);
    expect(opaqueShare(picture)).toBeLessThan((824 / 1024) ** 2);
  });

  test.each([
    ['ic04', 16],
    ['ic05', 32],
  ])('%s is %i pixels of packed alpha, red, green and blue', (type, size) => {
    expect(block(type).toString('latin1', 0, 4)).toBe('ARGB');
    const channels = unpack(block(type).subarray(4));
    expect(channels).toHaveLength(size * size * 4);
    const rgba = Buffer.alloc(channels.length);
    for (let pixel = 0; pixel < size * size; pixel += 1) {
      const [alpha = 0, red = 0, green = 0, blue = 0] = [0, 1, 2, 3].map(
        (channel) => channels[channel * size * size + pixel],
      );
      rgba.set([red, green, blue, alpha], pixel * 4);
    }
    expect(opaqueShare({ rgba })).toBeGreaterThan(0.4);
    // The only one of these that is there as PNG too.
    if (size === 32) expect(rgba.equals(decodePng(block('ic11')).rgba)).toBe(true);
  });
});

/** Undoes the run-length code of macOS icons. */
function unpack(packed: Buffer): number[] {
  const bytes: number[] = [];
  let at = 0;
  while (at < packed.length) {
    const code = packed.readUInt8(at);
    if (code < 128) {
      bytes.push(...packed.subarray(at + 1, at + 2 + code));
      at += 2 + code;
    } else {
      const repeated = packed.readUInt8(at + 1);
      bytes.push(...Array<number>(code - 125).fill(repeated));
      at += 2;
    }
  }
  return bytes;
}
