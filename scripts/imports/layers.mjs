/**
 * Who may import whom: the rules of the folders below src/. Everything else (tests, scripts, configuration) may import
 * what it needs, and is itself never imported by a layer.
 */

/**
 * @typedef {object} Layer
 * @property {string} folder Where its files are. The deepest folder that holds a file decides.
 * @property {readonly string[]} layers Folders of other layers that it may import.
 * @property {readonly string[]} [files] Single files of elsewhere that it may import.
 * @property {readonly string[]} [typesOf] Folders of other layers of which it may import only types.
 * @property {readonly string[]} packages Packages that it may import.
 * @property {boolean} node Whether it may import Node's own modules.
 */

/** @type {readonly Layer[]} */
export const LAYERS = [
  { folder: 'src/protocol', layers: [], packages: ['zod'], node: false },
  {
    folder: 'src/signaling-server',
    layers: ['src/protocol'],
    files: ['package.json'],
    packages: ['pino', 'selfsigned', 'socket.io', 'zod'],
    node: true,
  },
  {
    folder: 'src/main',
    layers: ['src/protocol', 'src/signaling-server'],
    files: ['package.json'],
    packages: ['electron', 'pino', 'rotating-file-stream', 'zod'],
    node: true,
  },
  {
    // One small file runs before every page: only types, and the list of channels, which draws in no schema.
    folder: 'src/preload',
    layers: [],
    files: ['src/protocol/ipc-channels.ts'],
    typesOf: ['src/protocol'],
    packages: ['electron'],
    node: false,
  },
  { folder: 'src/renderer/call', layers: ['src/protocol'], packages: ['socket.io-client'], node: false },
  { folder: 'src/renderer/platform', layers: ['src/protocol'], packages: [], node: false },
  {
    folder: 'src/renderer/ui',
    layers: ['src/renderer/call', 'src/renderer/platform', 'src/protocol'],
    packages: ['i18next', 'lucide-react', 'qrcode', 'react', 'react-dom', 'react-i18next'],
    node: false,
  },
  {
    // The page's entry, which puts the parts together.
    folder: 'src/renderer',
    layers: ['src/renderer/ui', 'src/renderer/call', 'src/renderer/platform', 'src/protocol'],
    packages: ['i18next', 'react', 'react-dom', 'react-i18next'],
    node: false,
  },
];

/**
 * The layer that a file belongs to.
 * @param {string} path relative to the repository, with slashes
 * @returns {Layer | null} null for what is not production code: tests, scripts and configuration
 */
export function layerOf(path) {
  if (/\.test\.tsx?$/.test(path)) return null;
  const holders = LAYERS.filter(({ folder }) => path.startsWith(`${folder}/`));
  return holders.toSorted((a, b) => b.folder.length - a.folder.length)[0] ?? null;
}
