/** Reports what must not happen in an app's main process during a spec. */
import { app } from 'electron';
import { reportFault } from './fault.ts';

process.on('uncaughtExceptionMonitor', (error) => {
  reportFault('uncaught exception in the main process', error.stack ?? error.message);
});
process.on('unhandledRejection', (reason) => {
  const text = reason instanceof Error ? (reason.stack ?? reason.message) : String(reason);
  reportFault('unhandled rejection in the main process', text);
});
app.on('web-contents-created', (_event, contents) => {
  contents.on('preload-error', (_preloadEvent, path, error) => {
    reportFault('preload error', `${path}: ${error.stack ?? error.message}`);
  });
});

const write = process.stderr.write.bind(process.stderr);
const writeAndWatch = (chunk: string | Uint8Array): boolean => {
  // What the stand-in for Electron says of itself is that it lacks something.
  if (typeof chunk === 'string' && chunk.startsWith('[standin]')) reportFault('stand-in', chunk);
  return write(chunk);
};
Object.assign(process.stderr, { write: writeAndWatch });
