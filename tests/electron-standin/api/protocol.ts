import type { CustomScheme, Protocol } from 'electron';
import type { SchemeHandler } from '../proxy/custom-scheme.ts';
import { unsupported } from '../report.ts';
import { app } from './app.ts';

const registered = new Set<string>();

/** What the app answers its schemes with. */
export const schemeHandlers = new Map<string, SchemeHandler>();

function register({ scheme, privileges }: CustomScheme): void {
  if (!privileges?.standard || !privileges.secure) {
    throw unsupported(`a scheme that is not both standard and secure (${scheme})`);
  }
  registered.add(scheme);
}

/** The `protocol` of the API: custom schemes. */
export const protocol: Pick<Protocol, 'registerSchemesAsPrivileged' | 'handle'> = {
  registerSchemesAsPrivileged: (schemes) => {
    if (app.isReady()) {
      throw new Error('protocol.registerSchemesAsPrivileged should be called before app is ready');
    }
    for (const scheme of schemes) register(scheme);
  },
  handle: (scheme, handler) => {
    if (!app.isReady()) throw new Error('protocol.handle can only be called after app is ready');
    if (!registered.has(scheme))
      throw unsupported(`a scheme that is not registered as privileged (${scheme})`);
    if (schemeHandlers.has(scheme)) throw new Error(`Failed to register protocol: ${scheme}`);
    schemeHandlers.set(scheme, handler);
  },
};
