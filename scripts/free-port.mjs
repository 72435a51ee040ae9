import { createServer } from 'node:net';

/**
 * Whether a TCP port is free.
 * @param {number} port
 * @param {string} host the address to listen on
 * @returns {Promise<boolean>}
 */
function isFree(port, host) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(true)));
  });
}

/**
 * The first free port from one on.
 * @param {number} first
 * @param {string} host the address to listen on
 * @returns {Promise<number>} `first` itself when the next hundred are taken too, so that listening says what is wrong
 */
export async function freePortFrom(first, host) {
  for (let port = first; port < first + 100; port += 1) {
    if (await isFree(port, host)) return port;
  }
  return first;
}
