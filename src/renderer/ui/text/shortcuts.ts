/** What a single key does during a call. */
export type ShortcutId = 'microphone' | 'camera' | 'share' | 'chat' | 'fullScreen' | 'help' | 'close';

/** The keys, in the order of the help sheet; `shown` is what stands on the key. */
export const SHORTCUTS: readonly { readonly id: ShortcutId; readonly key: string; readonly shown: string }[] =
  [
    { id: 'microphone', key: 'm', shown: 'M' },
    { id: 'camera', key: 'v', shown: 'V' },
    { id: 'share', key: 's', shown: 'S' },
    { id: 'chat', key: 'c', shown: 'C' },
    { id: 'fullScreen', key: 'f', shown: 'F' },
    { id: 'help', key: '?', shown: '?' },
    { id: 'close', key: 'escape', shown: 'Esc' },
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

/** Which shortcut a key press means, or null. While typing only Esc counts. */
export function shortcutFor(press: KeyPress): ShortcutId | null {
  if (press.ctrlKey || press.metaKey || press.altKey || press.repeat) return null;
  const key = press.key.toLowerCase();
  const id = SHORTCUTS.find((shortcut) => shortcut.key === key)?.id ?? null;
  return press.typing && id !== 'close' ? null : id;
}
