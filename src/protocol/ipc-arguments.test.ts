import { describe, expect, expectTypeOf, test } from 'vitest';
import { INVOKE_ARGUMENTS } from './ipc-arguments.ts';
import { INVOKE_CHANNELS, type InvokeChannel, type PushChannel } from './ipc-channels.ts';
import type { InvokeMap, PushMap } from './ipc.ts';

const address = { host: '192.168.1.5', port: 8443 };
const fingerprint = Array.from({ length: 32 }, () => 'AB').join(':');
const hosting = { room: 'tea', port: null, renewCertificate: false };

test('every channel has a signature, and every signature a channel', () => {
  expectTypeOf<keyof InvokeMap>().toEqualTypeOf<InvokeChannel>();
  expectTypeOf<keyof PushMap>().toEqualTypeOf<PushChannel>();
  expect(Object.keys(INVOKE_ARGUMENTS).toSorted()).toEqual([...INVOKE_CHANNELS].toSorted());
});

describe('arguments that are accepted', () => {
  test.each<[InvokeChannel, unknown[]]>([
    ['app:info', []],
    ['app:open-external', ['https://example.com/']],
    ['app:open-system-settings', ['camera']],
    ['hosting:start', [hosting]],
    ['hosting:start', [{ ...hosting, port: 65_535 }]],
    ['trust:check', [{ address, fingerprint: null }]],
    ['trust:check', [{ address: { host: '::1', port: 1 }, fingerprint }]],
    ['trust:accept', [{ address, fingerprint }]],
    ['settings:update', [{}]],
    ['settings:update', [{ name: 'Ada', preferences: { relayOnly: true } }]],
    ['settings:update', [{ preferences: { iceServers: null } }]],
    ['mute-key:set', [{ enabled: true, accelerator: 'Ctrl+Shift+M' }]],
    ['recent:add', [address, null]],
    ['screen-picker:choose', [{ requestId: '1', sourceId: 'screen:0:0', audio: false }]],
    ['call:peer-joined', [{ title: 'Parley', body: '' }]],
  ])('%s %j', (channel, args) => {
    expect(INVOKE_ARGUMENTS[channel].safeParse(args)).toEqual({ success: true, data: args });
  });
});

describe('arguments that are refused', () => {
  test.each<[InvokeChannel, unknown]>([
    ['app:info', ['more']],
    ['app:info', 'text'],
    ['app:open-external', []],
    ['app:open-external', ['x'.repeat(2049)]],
    ['app:open-external', [{ toString: () => 'https://example.com' }]],
    ['app:open-system-settings', ['../../etc']],
    ['hosting:start', [{ ...hosting, room: ' ' }]],
    ['hosting:start', [{ ...hosting, room: 'a\nb' }]],
    ['hosting:start', [{ ...hosting, port: 0 }]],
    ['hosting:start', [{ ...hosting, port: 65_536 }]],
    ['hosting:start', [{ ...hosting, port: 1.5 }]],
    ['hosting:start', [{ ...hosting, port: '8443' }]],
    ['hosting:start', [{ ...hosting, host: '0.0.0.0' }]],
    ['trust:check', [{ address: { host: 'LAPTOP', port: 1 }, fingerprint: null }]],
    ['trust:check', [{ address: { host: 'a/b', port: 1 }, fingerprint: null }]],
    ['trust:check', [{ address: { host: '', port: 1 }, fingerprint: null }]],
    ['trust:check', [{ address, fingerprint: fingerprint.toLowerCase() }]],
    ['trust:accept', [{ address, fingerprint: null }]],
    ['settings:update', [{ pins: [] }]],
    ['settings:update', [{ name: 'x'.repeat(65) }]],
    ['settings:update', [{ name: 'a\u0000b' }]],
    ['settings:update', [{ preferences: { iceServers: [{ urls: ['https://example.com'] }] } }]],
    ['settings:update', [{ preferences: { unknown: true } }]],
    ['mute-key:set', [{ enabled: true, accelerator: 'M' }]],
    ['mute-key:set', [{ enabled: true, accelerator: 'Ctrl+Shift+M', more: 1 }]],
    ['mute-key:set', [{ enabled: 'yes', accelerator: 'Ctrl+Shift+M' }]],
    ['recent:add', [address]],
    ['recent:add', [address, null, null]],
    ['screen-picker:choose', [{ requestId: '1', sourceId: '', audio: false }]],
    ['screen-picker:sources', ['x'.repeat(129)]],
    ['call:peer-joined', [{ title: '', body: '' }]],
    ['call:peer-joined', [{ title: 'x', body: 'x'.repeat(257) }]],
  ])('%s %j', (channel, args) => {
    expect(INVOKE_ARGUMENTS[channel].safeParse(args).success).toBe(false);
  });
});
