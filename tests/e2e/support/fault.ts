import { appendFileSync } from 'node:fs';

/** Something that must not happen while a spec runs. */
export interface Fault {
  readonly kind:
    | 'uncaught exception in the main process'
    | 'unhandled rejection in the main process'
    | 'preload error'
    | 'unexpected dialog'
    | 'stand-in'
    | 'uncaught error in a page'
    | 'violation of the content security policy';
  readonly text: string;
}

/** Tells the spec of a fault, from the app's main process: one JSON text per line of the file that it was given. */
export function reportFault(kind: Fault['kind'], text: string): void {
  const file = process.env['DESKTOP_APP_FAULTS'];
  if (file === undefined) throw new Error('DESKTOP_APP_FAULTS names no file');
  const fault: Fault = { kind, text };
  appendFileSync(file, `${JSON.stringify(fault)}\n`);
}
