import { Socket } from 'node:net';
import { vi } from 'vitest';

/**
 * Makes every attempt of this process to open a connection fail.
 * @returns a function that allows connections again
 * @throws {Error} from that function, when somebody tried
 */
export function forbidNetwork(): () => void {
  const attempts: string[] = [];
  const connect = vi.spyOn(Socket.prototype, 'connect').mockImplementation((...target: unknown[]) => {
    // Node's own modules hand over a list that begins with the options.
    const [{ host, port, path }] = target.flat() as [{ host?: string; port?: number; path?: string }];
    attempts.push(host === undefined ? String(path) : `${host}:${port}`);
    throw new Error('These tests do not use the network.');
  });
  return () => {
    connect.mockRestore();
    if (attempts.length > 0) throw new Error(`Something wanted the network: ${attempts.join(', ')}`);
  };
}
