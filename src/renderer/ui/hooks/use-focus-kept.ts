import { useLayoutEffect, type RefObject } from 'react';

/** Where the focus goes when what had it disappears: the heading of the screen, from where Tab leads on. */
const HOME = 'main h1';

/** When the element disappears with the focus in it, moves the focus to the screen's heading instead of losing it. */
export function useFocusKept(ref: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const element = ref.current;
    return () => {
      if (element?.contains(document.activeElement) === true) {
        document.querySelector<HTMLElement>(HOME)?.focus({ preventScroll: true });
      }
    };
  }, [ref]);
}
