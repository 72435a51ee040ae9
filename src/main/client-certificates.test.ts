import { EventEmitter } from 'node:events';
import { expect, test, vi } from 'vitest';
import { withholdClientCertificates, type GuardedApp } from './client-certificates.ts';

test('a server that asks for a client certificate gets none', () => {
  const app = new EventEmitter();
  withholdClientCertificates(app as unknown as GuardedApp, { info: vi.fn(), warn: vi.fn(), error: vi.fn() });
  const preventDefault = vi.fn();
  const choose = vi.fn();
  app.emit('select-client-certificate', { preventDefault }, {}, 'https://laptop', [{ data: 'mine' }], choose);
  expect(preventDefault).toHaveBeenCalledOnce();
  expect(choose.mock.calls).toEqual([[]]);
});
