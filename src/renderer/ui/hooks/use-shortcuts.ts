import { useEffect, useRef } from 'react';
import { shortcutFor, type ShortcutId } from '../text/shortcuts.ts';

/** Whether keys pressed on the element write text there. */
function takesText(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'))
  );
}

/**
 * Calls `onShortcut` for the keys of the help sheet, except while a dialog or a menu is open: it has keys of its own.
 * @param onShortcut says whether it did something; if not, the key does what it usually does
 */
export function useShortcuts(onShortcut: (id: ShortcutId) => boolean): void {
  const callback = useRef(onShortcut);
  useEffect(() => {
    callback.current = onShortcut;
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => {
      if (event.defaultPrevented || document.querySelector('dialog[open], [role="menu"]') !== null) return;
      const { key, ctrlKey, metaKey, altKey, repeat, target } = event;
      const id = shortcutFor({ key, ctrlKey, metaKey, altKey, repeat, typing: takesText(target) });
      if (id !== null && callback.current(id)) event.preventDefault();
    };
    document.addEventListener('keydown', listener);
    return () => document.removeEventListener('keydown', listener);
  }, []);
}
