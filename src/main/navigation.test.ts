import { EventEmitter } from 'node:events';
import type { HandlerDetails, WebContents, WindowOpenHandlerResponse } from 'electron';
import { describe, expect, test, vi } from 'vitest';
import { confineNavigation } from './navigation.ts';

const silent = { info: vi.fn(), warn: vi.fn(), error: vi.fn() };

function confined() {
  const events = new EventEmitter();
  const openLink = vi.fn<(link: string) => void>();
  let handler: ((details: HandlerDetails) => WindowOpenHandlerResponse) | undefined;
  const contents = Object.assign(events, {
    setWindowOpenHandler: (set: typeof handler) => {
      handler = set;
    },
  }) as unknown as WebContents;
  confineNavigation(contents, { openLink, logger: silent });
  const open = (url: string) => handler?.({ url } as HandlerDetails);
  return { events, openLink, open };
}

describe('the window stays where it is', () => {
  const NAVIGATIONS = ['will-navigate', 'will-frame-navigate'];
  const prevented = (name: string, url: string, isMainFrame = true): boolean => {
    const { events } = confined();
    const preventDefault = vi.fn();
    events.emit(name, { preventDefault, url, isMainFrame });
    return preventDefault.mock.calls.length === 1;
  };

  test.each(NAVIGATIONS)('whatever the page wants by %s', (name) => {
    for (const url of [
      'https://example.com/',
      'file:///etc/passwd',
      'app://parley/other.html',
      'app://evil/',
      'about:blank',
    ])
      expect(prevented(name, url)).toBe(true);
  });

  test.each(NAVIGATIONS)('only its own page may be loaded again, and not in a frame: %s', (name) => {
    expect(prevented(name, 'app://parley/index.html')).toBe(false);
    expect(prevented(name, 'app://parley/index.html', false)).toBe(true);
  });

  test.each(['will-redirect', 'will-attach-webview'])('%s', (name) => {
    expect(prevented(name, 'app://parley/index.html')).toBe(true);
  });
});

test('a new window is never opened, a safe link is opened outside', () => {
  const { open, openLink } = confined();
  expect(open('https://example.com/')).toEqual({ action: 'deny' });
  expect(openLink.mock.calls).toEqual([['https://example.com/']]);
});

test.each(['about:blank', 'file:///etc/passwd', 'javascript:alert(1)', '\\\\server\\share', 'app://parley/'])(
  'nothing at all is opened for %s',
  (url) => {
    const { open, openLink } = confined();
    expect(open(url)).toEqual({ action: 'deny' });
    expect(openLink).not.toHaveBeenCalled();
  },
);
