import { describe, expect, it } from 'vitest';
import { safeExternalUrl } from './external-url.ts';

describe('safeExternalUrl', () => {
  it.each([
    ['https://example.org', 'https://example.org/'],
    ['HTTP://EXAMPLE.ORG/A', 'http://example.org/A'],
    ['mailto:me@example.org?subject=hi', 'mailto:me@example.org?subject=hi'],
    ['https://bücher.example/', 'https://xn--bcher-kva.example/'],
  ])('lets %s pass', (text, url) => expect(safeExternalUrl(text)).toBe(url));

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'file:///etc/passwd',
    'file://server/share/run.exe',
    '\\\\server\\share\\run.exe',
    'smb://server/share',
    'ms-msdt:/id',
    'data:text/html,x',
    'blob:https://example.org/1',
    'https://user@example.org/',
    'https://user:password@example.org/',
    'https://',
    '//example.org',
    '',
  ])('refuses %j', (text) => expect(safeExternalUrl(text)).toBeNull());
});
