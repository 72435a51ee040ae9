/** Lets ES modules import the stand-in as `electron`. Node runs this beside the app, in a thread of its own. */
import type { InitializeHook, LoadHook, ResolveHook } from 'node:module';

/** What the hook is told: the names that the module exports. */
export interface ModuleHookData {
  readonly names: readonly string[];
}

/** Where the hook finds the module: a property of the app's global object. */
export const GLOBAL_NAME = '__standinElectron';

const URL = 'standin:electron';
let source = '';

/** Takes the names that are there to import; any other one fails as a missing export does. */
export const initialize: InitializeHook<ModuleHookData> = ({ names }) => {
  source = [
    `const electron = globalThis.${GLOBAL_NAME};`,
    'export default electron;',
    ...names.map((name) => `export const ${name} = electron.${name};`),
  ].join('\n');
};

/** Finds `electron`. */
export const resolve: ResolveHook = (specifier, context, nextResolve) =>
  /^electron(\/main)?$/.test(specifier)
    ? { url: URL, format: 'module', shortCircuit: true }
    : nextResolve(specifier, context);

/** Loads it. */
export const load: LoadHook = (url, context, nextLoad) =>
  url === URL ? { format: 'module', shortCircuit: true, source } : nextLoad(url, context);
