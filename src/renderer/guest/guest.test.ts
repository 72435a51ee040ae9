import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { browserKind } from './browser-kind.ts';
import { compareFingerprints } from './compare.ts';
import { GUEST_TEXTS, textsFor } from './texts.ts';

const FINGERPRINT = Array.from({ length: 32 }, (_, byte) =>
  (byte * 7).toString(16).padStart(2, '0').toUpperCase(),
).join(':');

type Node = string | { readonly [key: string]: Node };

function leaves(node: Node, path: string): readonly (readonly [string, string])[] {
  if (typeof node === 'string') return [[path, node]];
  return Object.entries(node).flatMap(([key, child]) => leaves(child, path === '' ? key : `${path}.${key}`));
}

describe('compareFingerprints', () => {
  it.each([
    FINGERPRINT,
    FINGERPRINT.toLowerCase(),
    FINGERPRINT.replaceAll(':', ''),
    FINGERPRINT.replaceAll(':', ' '),
    `SHA-256 ${FINGERPRINT.replaceAll(':', '\n')}\n`,
    `sha256: ${FINGERPRINT}`,
  ])('takes %j for the same', (seen) => {
    expect(compareFingerprints(FINGERPRINT, seen)).toBe('same');
  });

  it('tells a single other digit', () => {
    expect(compareFingerprints(FINGERPRINT, FINGERPRINT.replace(/.$/, '0'))).toBe('different');
  });

  it.each(['', '  '])('says nothing of %j', (seen) => {
    expect(compareFingerprints(FINGERPRINT, seen)).toBe('nothing');
    expect(compareFingerprints(seen, FINGERPRINT)).toBe('nothing');
  });

  it.each([FINGERPRINT.slice(0, -1), `${FINGERPRINT}:00`, 'Not secure', '0x'.repeat(32)])(
    'never takes %j for a fingerprint',
    (seen) => expect(compareFingerprints(FINGERPRINT, seen)).toBe('incomplete'),
  );
});

describe('browserKind', () => {
  it.each([
    ['Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', 'firefox'],
    [
      'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.4 Safari/605.1.15',
      'safari',
    ],
    [
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0',
      'chrome',
    ],
    [
      'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Mobile Safari/537.36',
      'android',
    ],
    ['Mozilla/5.0 (Android 15; Mobile; rv:140.0) Gecko/140.0 Firefox/140.0', null],
    [
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) CriOS/140.0.0.0 Mobile/15E148 Safari/604.1',
      null,
    ],
    [
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1',
      'safari',
    ],
    ['something else', 'chrome'],
  ])('%s is %s', (userAgent, kind) => expect(browserKind(userAgent)).toBe(kind));
});

describe('the texts of the guests’ page', () => {
  it('come in the visitor’s language', () => {
    expect(textsFor(['de-AT', 'en']).language).toBe('de');
    expect(textsFor(['nl', 'fr']).texts.goOn).toBe(GUEST_TEXTS.fr.goOn);
    expect(textsFor([]).language).toBe('en');
  });

  it.each(Object.entries(GUEST_TEXTS))('are whole and well printed in %s', (_, texts) => {
    const keys = leaves(texts, '').map(([key]) => key);
    expect(keys).toEqual(leaves(GUEST_TEXTS.en, '').map(([key]) => key));
    for (const [key, text] of leaves(texts, '')) {
      expect(text.trim(), key).toBe(text);
      expect(text, key).not.toMatch(/^$|["'`´]|\.\.\./);
    }
  });

  it('are all used', () => {
    const source = ['view.ts', 'main.ts']
      .map((file) => readFileSync(new URL(file, import.meta.url), 'utf8'))
      .join('');
    for (const key of Object.keys(GUEST_TEXTS.en))
      expect(source).toMatch(new RegExp(String.raw`texts\.${key}\b`));
  });
});
