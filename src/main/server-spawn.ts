import { utilityProcess } from 'electron';
import type { ServerProcess } from './embedded-server.ts';
import type { FromServer } from './server-messages.ts';

/**
 * Starts the embedded server's process.
 * @param file absolute path of the built server-process.js
 */
export function spawnServerProcess(file: string): ServerProcess {
  const child = utilityProcess.fork(file, [], { serviceName: 'Parley room' });
  return {
    send: (message) => child.postMessage(message),
    onMessage: (listener) => {
      // Only the app's own code has the other end.
      child.on('message', (message: FromServer) => listener(message));
    },
    onExit: (listener) => {
      child.once('exit', () => listener());
    },
    kill: () => {
      child.kill();
    },
  };
}
