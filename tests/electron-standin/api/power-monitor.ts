import { ApiEmitter } from '../events.ts';

/** The `powerMonitor` of the API. This machine does not say that it sleeps; specs emit the events themselves. */
export const powerMonitor = new ApiEmitter('powerMonitor', ['suspend', 'resume']);
