import { beforeEach, describe, expect, test, vi } from 'vitest';
import { DEFAULT_PREFERENCES } from '../protocol/preferences.ts';
import { createInvokeHandlers, type Services } from './invoke-handlers.ts';
import type { InvokeHandlers } from './ipc-router.ts';
import { DEFAULT_SETTINGS, type Settings } from './settings-schema.ts';

const address = { host: 'laptop', port: 8443 };
let settings: Settings;
let writable: boolean;
let handlers: InvokeHandlers;

beforeEach(() => {
  settings = { ...DEFAULT_SETTINGS, window: { x: 1, y: 2, width: 800, height: 600, maximized: false } };
  writable = true;
  const services: Partial<Services> = {
    settings: {
      setAside: null,
      get: () => settings,
      update: (change) => {
        settings = { ...settings, ...change(settings) };
        return Promise.resolve(writable);
      },
      onChange: () => vi.fn(),
      flush: () => Promise.resolve(),
    },
    now: () => 42,
  };
  handlers = createInvokeHandlers(services as Services);
});

test('the window sees neither its own place nor the pins among the settings', () => {
  expect(handlers['settings:get']()).toEqual({
    name: '',
    preferences: DEFAULT_PREFERENCES,
    recentAddresses: [],
  });
});

describe('a change of the settings', () => {
  test('touches only what was named', async () => {
    const iceServers = [{ urls: ['stun:stun.example'] }];
    await handlers['settings:update']({ preferences: { iceServers } });
    await handlers['settings:update']({ name: 'Ada' });
    expect(settings).toMatchObject({ name: 'Ada', preferences: { iceServers } });
    await handlers['settings:update']({ preferences: { relayOnly: true } });
    expect(settings).toMatchObject({ name: 'Ada', preferences: { iceServers, relayOnly: true } });
  });

  test('that cannot be saved is told', async () => {
    writable = false;
    await expect(handlers['settings:update']({ name: 'Ada' })).rejects.toMatchObject({
      code: 'settings-unwritable',
    });
  });
});

test('addresses are remembered with their time, and forgotten', async () => {
  await handlers['recent:add'](address, 'tea');
  expect(settings.recentAddresses).toEqual([{ ...address, room: 'tea', usedAt: 42 }]);
  await handlers['recent:remove'](address);
  expect(settings.recentAddresses).toEqual([]);
});
