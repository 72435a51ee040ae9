/** Entry of the embedded server's process, started by Electron's utilityProcess. */
import type { ParentPort } from 'electron';
import { runServer } from './server-runner.ts';
import type { ToServer } from './server-messages.ts';

// Electron adds it to the process (https://www.electronjs.org/docs/latest/api/process#processparentport).
const { parentPort } = process as NodeJS.Process & { readonly parentPort: ParentPort };

const handle = runServer({
  send: (message) => parentPort.postMessage(message),
  exit: () => process.exit(0),
});

parentPort.on('message', ({ data }) => {
  // Only the main process has the other end. An error ends this process, and the main process tells the user.
  void handle(data as ToServer);
});
