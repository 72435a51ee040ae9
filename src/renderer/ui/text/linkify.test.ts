import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkify } from './linkify.ts';

const links = (message: string) =>
  linkify(message)
    .filter((part) => part.kind === 'link')
    .map((part) => part.text);

describe('linkify', () => {
  it.each([
    ['see https://example.org/a?b=c#d', ['https://example.org/a?b=c#d']],
    ['HTTP://EXAMPLE.ORG', ['HTTP://EXAMPLE.ORG']],
    ['mailto:me@example.org', ['mailto:me@example.org']],
    ['two: http://a.example and http://b.example', ['http://a.example', 'http://b.example']],
    ['(https://example.org/x).', ['https://example.org/x']],
    ['https://en.wikipedia.org/wiki/Call_(song)', ['https://en.wikipedia.org/wiki/Call_(song)']],
    ['is it https://example.org?', ['https://example.org']],
    ['“https://example.org”', ['https://example.org']],
    ['look at www.example.org/a, it works', ['www.example.org/a']],
    ['https://[2001:db8::1]:8443/', ['https://[2001:db8::1]:8443/']],
  ])('finds the links of %j', (message, expected) => {
    expect(links(message)).toEqual(expected);
  });

  it.each([
    'javascript:alert(1)',
    'file:///etc/passwd',
    'data:text/html,<b>x</b>',
    'smb://server/share',
    'https://bank.example@evil.example/',
    'https://',
    'xhttps://example.org',
    'www.',
    '(see www.example.)',
    'me@www.example.org',
    'ftp://www.example.org/x',
    'bank.example@www.evil.example',
    'www.example',
    'awww.example.org',
    'www..example.org',
    'www.bank.example@evil.example',
    '',
  ])('makes no link of %j', (message) => {
    expect(links(message)).toEqual([]);
  });

  it('opens what was written without its scheme by https', () => {
    const [link] = linkify('WWW.example.org?a');
    expect(link).toMatchObject({
      kind: 'link',
      text: 'WWW.example.org?a',
      url: 'https://www.example.org/?a',
    });
  });

  it('keeps markup as text', () => {
    expect(linkify('<b onclick=x>hi</b>')).toEqual([{ kind: 'text', text: '<b onclick=x>hi</b>' }]);
  });

  it('never loses or changes a character, and links only safe schemes', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('https://', 'http://a.example/', 'mailto:', ')', '(', '. ', '\n', 'javascript:'),
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const message = pieces.join('');
        const parts = linkify(message);
        expect(parts.map((part) => part.text).join('')).toBe(message);
        for (const part of parts) if (part.kind === 'link') expect(part.url).toMatch(/^(https?|mailto):/);
      }),
    );
  });
});
