import { useEffect } from 'react';
import type { CallController } from '../../call/snapshot.ts';
import { isTalkKey, TALK_KEY } from '../text/talk-key.ts';

/** What only Space does something with. A button answers to Enter as well, and would take the key after every click. */
const CONTROLS =
  'input, select, textarea, summary, [contenteditable], [role=menu], [role=listbox], [role=slider], [role=switch]';

/**
 * Lets the user talk as long as Space is held. Whatever may hide the key's release ends it too: nobody is heard
 * without knowing.
 */
export function useTalkKey(controller: CallController, active: boolean): void {
  useEffect(() => {
    if (!active) return;
    let held = false;
    const hold = (now: boolean) => {
      if (held === now) return;
      held = now;
      controller.holdTalkKey(now);
    };
    const down = (event: KeyboardEvent) => {
      if (event.defaultPrevented || document.querySelector('dialog[open]') !== null) return;
      const { key, ctrlKey, metaKey, altKey, target } = event;
      const onControl = target instanceof Element && target.closest(CONTROLS) !== null;
      if (!isTalkKey({ key, ctrlKey, metaKey, altKey, onControl })) return;
      // Else Space scrolls the page.
      event.preventDefault();
      if (!event.repeat) hold(true);
    };
    const up = (event: KeyboardEvent) => {
      if (event.key !== TALK_KEY) return;
      // Some browsers press a button that has the focus only now.
      if (held) event.preventDefault();
      hold(false);
    };
    const release = () => hold(false);
    document.addEventListener('keydown', down);
    document.addEventListener('keyup', up);
    document.addEventListener('visibilitychange', release);
    window.addEventListener('blur', release);
    return () => {
      document.removeEventListener('keydown', down);
      document.removeEventListener('keyup', up);
      document.removeEventListener('visibilitychange', release);
      window.removeEventListener('blur', release);
      release();
    };
  }, [controller, active]);
}
