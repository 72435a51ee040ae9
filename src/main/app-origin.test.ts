import { expect, test } from 'vitest';
import { APP_ORIGIN, APP_PAGE, isAppUrl } from './app-origin.ts';

test.each([APP_ORIGIN, `${APP_ORIGIN}/`, APP_PAGE, `${APP_PAGE}?x#y`])('%s is the app', (url) => {
  expect(isAppUrl(url)).toBe(true);
});

test.each([
  '',
  'parley',
  'null',
  'about:blank',
  'file:///index.html',
  'https://parley/',
  'app://parley.evil.example/',
  'app://evil.example/app://parley/',
  'app://user@parley/',
  'app://parley:8080/',
  'apps://parley/',
  'data:text/html,app://parley/',
])('%j is not the app', (url) => {
  expect(isAppUrl(url)).toBe(false);
});
