/**
 * Loaded into an app's main process before the app itself (Electron's `-r`). Writes what must not happen during a spec
 * to the file that DESKTOP_APP_FAULTS names, one JSON text per line.
 */
import { appendFileSync } from 'node:fs';
import { app } from 'electron';
import type { Fault } from './fault.ts';

const file = process.env['DESKTOP_APP_FAULTS'];
if (file === undefined) throw new Error('DESKTOP_APP_FAULTS names no file');

function report(kind: Fault['kind'], text: string): void {
  const fault: Fault = { kind, text };
  appendFileSync(file ?? '', `${JSON.stringify(fault)}\n`);
}

process.on('uncaughtExceptionMonitor', (error) => {
  report('uncaught exception in the main process', error.stack ?? error.message);
});
process.on('unhandledRejection', (reason) => {
  const text = reason instanceof Error ? (reason.stack ?? reason.message) : String(reason);
  report('unhandled rejection in the main process', text);
});
app.on('web-contents-created', (_event, contents) => {
  contents.on('preload-error', (_preloadEvent, path, error) => {
    report('preload error', `${path}: ${error.stack ?? error.message}`);
  });
});

const write = process.stderr.write.bind(process.stderr);
const writeAndWatch = (chunk: string | Uint8Array): boolean => {
  // What the stand-in for Electron says of itself is that it lacks something.
  if (typeof chunk === 'string' && chunk.startsWith('[standin]')) report('stand-in', chunk);
  return write(chunk);
};
Object.assign(process.stderr, { write: writeAndWatch });
