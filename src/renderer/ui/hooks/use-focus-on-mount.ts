import { useEffect, useRef, type RefObject } from 'react';

/**
 * Moves the focus to an element when it appears, so that a screen reader starts reading there.
 * @param wanted false leaves the focus where it is, as on the page's first screen
 */
export function useFocusOnMount<T extends HTMLElement>(wanted = true): RefObject<T | null> {
  const ref = useRef<T>(null);
  useEffect(() => {
    if (wanted) ref.current?.focus({ preventScroll: true });
  }, [wanted]);
  return ref;
}
