/** Keys that Parley asks the system for, in Electron's notation. */

/** In their order; `Super` is the Windows key, or Command on a Mac. */
const MODIFIERS = ['Ctrl', 'Alt', 'Shift', 'Super'] as const;

/** What a browser tells of a pressed key (UI Events, section 3.5.2). */
export interface PressedKey {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
  readonly metaKey: boolean;
}

/** The name of the key itself; null for one that Parley does not offer, such as a modifier alone. */
function keyName({ key, code }: PressedKey): string | null {
  if (/^[a-z]$/i.test(key)) return key.toUpperCase();
  if (/^F([1-9]|1\d|2[0-4])$/.test(key)) return key;
  // With Shift or Alt the key types something else.
  return /^(?:Key|Digit)([A-Z\d])$/.exec(code)?.[1] ?? null;
}

/** What was pressed, such as `Ctrl+Shift+M`; null as long as it is no whole combination. */
export function acceleratorOf(pressed: PressedKey): string | null {
  const name = keyName(pressed);
  if (name === null) return null;
  const { ctrlKey, altKey, shiftKey, metaKey } = pressed;
  const held = [ctrlKey, altKey, shiftKey, metaKey];
  return [...MODIFIERS.filter((_, index) => held[index]), name].join('+');
}

/**
 * Whether a combination may be taken from all other programs: a function key, or a letter or digit with two modifiers,
 * since nobody should lose Ctrl+C for the time of a call.
 */
export function isGlobalAccelerator(text: string): boolean {
  const parts = text.split('+');
  const key = parts.pop() ?? '';
  const inOrder = MODIFIERS.filter((modifier) => parts.includes(modifier));
  if (inOrder.join('+') !== parts.join('+')) return false;
  if (/^F([1-9]|1\d|2[0-4])$/.test(key)) return true;
  return /^[A-Z\d]$/.test(key) && parts.length >= 2;
}
