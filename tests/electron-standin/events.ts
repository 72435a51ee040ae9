import { EventEmitter } from 'node:events';
import { unsupported } from './report.ts';

/**
 * An emitter of the API that knows its events: listening for one that never comes throws, since it would be lost
 * silently.
 */
export class ApiEmitter extends EventEmitter {
  constructor(name: string, events: readonly string[]) {
    super();
    this.setMaxListeners(0);
    this.on('newListener', (event) => {
      if (typeof event === 'string' && !events.includes(event)) {
        throw unsupported(`the event '${event}' of ${name}`);
      }
    });
  }
}

/** An event that a listener may cancel, as Electron's are. */
export type CancelableEvent<Fields extends object = object> = Fields & {
  readonly defaultPrevented: boolean;
  preventDefault(): void;
};

/** Makes an event with these fields that nobody has cancelled yet. */
export function cancelableEvent<Fields extends object>(fields: Fields): CancelableEvent<Fields> {
  let prevented = false;
  return Object.defineProperty(
    {
      ...fields,
      defaultPrevented: false,
      preventDefault: () => {
        prevented = true;
      },
    },
    'defaultPrevented',
    { get: () => prevented },
  );
}
