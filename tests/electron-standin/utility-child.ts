/** The beginning of a utility process: gives the module the `process.parentPort` that Electron gives it. */
import { EventEmitter } from 'node:events';
import { pathToFileURL } from 'node:url';

/** The child's end of the channel. */
class ParentPort extends EventEmitter {
  postMessage(message: unknown): void {
    process.send?.(message);
  }
}

const [executable = '', , modulePath = '', ...parameters] = process.argv;
const parentPort = new ParentPort();
// Node keeps what arrives until somebody listens.
parentPort.once('newListener', () => {
  process.on('message', (message: { data: unknown }) => {
    parentPort.emit('message', { data: message.data, ports: [] });
  });
});
process.on('disconnect', () => {
  // The app is gone, and Chromium would end this process with it.
  process.exit(0);
});
process.argv = [executable, modulePath, ...parameters];
Object.assign(process, { parentPort, type: 'utility' });
await import(pathToFileURL(modulePath).href);
