import { expect, test, vi } from 'vitest';
import { openExternalLink, safeExternalLink } from './external-link.ts';

test.each([
  ['https://example.com', 'https://example.com/'],
  ['HTTP://Example.com/a?b#c', 'http://example.com/a?b#c'],
  ['mailto:ada@example.com?subject=Call', 'mailto:ada@example.com?subject=Call'],
])('%s may be opened', async (text, link) => {
  expect(safeExternalLink(text)).toBe(link);
  const openExternal = vi.fn<(url: string) => Promise<void>>(() => Promise.resolve());
  await openExternalLink({ openExternal }, text);
  expect(openExternal).toHaveBeenCalledExactlyOnceWith(link);
});

test.each([
  '',
  'example.com',
  '//server/share',
  '\\\\server\\share\\program.exe',
  'https:\\\\server\\share',
  'https://example.com\\@evil.example',
  'file:///etc/passwd',
  'file://server/share/program.exe',
  'smb://server/share',
  'ms-msdt:/id',
  'search-ms:query=x',
  'javascript:alert(1)',
  'data:text/html,x',
  'vbscript:x',
  'app://parley/',
  'parley://laptop/',
  'https://bank.example@evil.example/',
  'https://user:secret@example.com/',
  'https://',
  'https://exa mple.com/',
  ' https://example.com',
  'https://example.com/\n',
  'java\nscript:alert(1)',
  'https://example.com/\u0000',
  `https://example.com/${'x'.repeat(2048)}`,
])('%j is never opened', async (text) => {
  expect(safeExternalLink(text)).toBeNull();
  const openExternal = vi.fn<(url: string) => Promise<void>>();
  await expect(openExternalLink({ openExternal }, text)).rejects.toMatchObject({ code: 'link-refused' });
  expect(openExternal).not.toHaveBeenCalled();
});
