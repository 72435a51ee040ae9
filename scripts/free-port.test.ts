import { createServer, type AddressInfo } from 'node:net';
import { once } from 'node:events';
import { expect, test } from 'vitest';
import { freePortFrom } from './free-port.mjs';

const HOST = '127.0.0.1';

test('a free port is taken as it is, and a taken one left for a later one', async () => {
  const taken = createServer().listen(0, HOST);
  await once(taken, 'listening');
  const { port } = taken.address() as AddressInfo;

  const other = await freePortFrom(port, HOST);
  expect(other).toBeGreaterThan(port);
  expect(other).toBeLessThan(port + 100);

  taken.close();
  await once(taken, 'close');
  expect(await freePortFrom(port, HOST)).toBe(port);
});

test('an address that is not of this machine leaves the complaint to the server', async () => {
  expect(await freePortFrom(9000, '203.0.113.1')).toBe(9000);
});
