/** What a single key does during a call. */
export type ShortcutId =
  | 'microphone'
  | 'camera'
  | 'share'
  | 'chat'
  | 'fullScreen'
  | 'zoomIn'
  | 'zoomOut'
  | 'zoomFit'
  | 'help'
  | 'close';

/** A key and what it does; `shown` is what stands on the key. */
export interface Shortcut {
  readonly id: ShortcutId;
  /** As in KeyboardEvent.key, in lower case. */
  readonly keys: readonly string[];
  readonly shown: string;
}

/** The keys, in the order of the help sheet. */
export const SHORTCUTS: readonly Shortcut[] = [
  { id: 'microphone', keys: ['m'], shown: 'M' },
  { id: 'camera', keys: ['v'], shown: 'V' },
  { id: 'share', keys: ['s'], shown: 'S' },
  { id: 'chat', keys: ['c'], shown: 'C' },
  { id: 'fullScreen', keys: ['f'], shown: 'F' },
  // On many keyboards + needs Shift, and the same key without it says =.
  { id: 'zoomIn', keys: ['+', '='], shown: '+' },
  { id: 'zoomOut', keys: ['-'], shown: '-' },
  { id: 'zoomFit', keys: ['0'], shown: '0' },
  { id: 'help', keys: ['?'], shown: '?' },
  { id: 'close', keys: ['escape'], shown: 'Esc' },
];

/** What decides about a key: a KeyboardEvent, and whether it happened in a field that takes text. */
export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly repeat: boolean;
  readonly typing: boolean;
}

/** Zooming goes on while its key is held; switches must not flicker. */
const REPEATED: ReadonlySet<ShortcutId> = new Set(['zoomIn', 'zoomOut']);

/** Which shortcut a key press means, or null. While typing only Esc counts. */
export function shortcutFor(press: KeyPress): ShortcutId | null {
  if (press.ctrlKey || press.metaKey || press.altKey) return null;
  const key = press.key.toLowerCase();
  const id = SHORTCUTS.find((shortcut) => shortcut.keys.includes(key))?.id ?? null;
  if (id === null || (press.repeat && !REPEATED.has(id))) return null;
  return press.typing && id !== 'close' ? null : id;
}
