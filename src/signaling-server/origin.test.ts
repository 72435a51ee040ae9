import { expect, test } from 'vitest';
import { isAllowedOrigin } from './origin.ts';

const HOST = '192.168.1.5:8443';
const ALLOWED = ['app://parley', 'https://lab.example'];

test.each([
  ['the own page', { host: HOST, origin: `https://${HOST}` }],
  ['the own page, by name', { host: 'Desk.Local:8443', origin: 'https://desk.local:8443' }],
  ['an allowed page', { host: HOST, origin: 'https://lab.example' }],
  ['the desktop app', { host: HOST, origin: 'app://parley', 'sec-fetch-site': 'cross-site' }],
  ['a program that is no browser', { host: HOST }],
  ['a request within the own page', { host: HOST, 'sec-fetch-site': 'same-origin' }],
  ['an address typed by the user', { host: HOST, 'sec-fetch-site': 'none' }],
])('[O1] %s may connect', (_who, headers) => {
  expect(isAllowedOrigin(headers, ALLOWED)).toBe(true);
});

test.each([
  ['another page', { host: HOST, origin: 'https://evil.example' }],
  ['another port', { host: HOST, origin: 'https://192.168.1.5' }],
  ['no https', { host: HOST, origin: `http://${HOST}` }],
  ['a page without an origin of its own', { host: HOST, origin: 'null' }],
  ['an origin that only begins alike', { host: HOST, origin: `https://${HOST}.evil.example` }],
  ['a page when the request names no host', { origin: 'https://undefined' }],
  ['another page’s script', { host: HOST, 'sec-fetch-site': 'cross-site' }],
  ['the script of another port', { host: HOST, 'sec-fetch-site': 'same-site' }],
])('[O2] %s may not', (_who, headers) => {
  expect(isAllowedOrigin(headers, ALLOWED)).toBe(false);
});
