import { useEffect } from 'react';

/** What Tab stops at. */
const STOPS =
  'a[href], button:enabled, input:enabled, select:enabled, textarea:enabled, [tabindex]:not([tabindex="-1"])';

/** What belongs together closely enough that the focus may go on within it. */
const GROUPS = 'ul, section, aside, dialog, [role="group"]';

/** From where Tab leads on when nothing nearer is left. */
const HOME = 'main h1';

function isThere(element: Element): boolean {
  return (
    element.isConnected &&
    element.checkVisibility({ visibilityProperty: true }) &&
    !element.matches(':disabled')
  );
}

/** The first stop within the nearest group that is left of those the lost element stood in, else the screen's heading. */
function nextPlace(groups: readonly Element[]): HTMLElement | null {
  for (const group of groups) {
    if (!isThere(group)) continue;
    const stop = [...group.querySelectorAll<HTMLElement>(STOPS)].find(isThere);
    if (stop !== undefined) return stop;
  }
  return document.querySelector<HTMLElement>(HOME);
}

/**
 * Keeps the focus from being lost: when the element that has it disappears or is disabled, it goes to what is nearest,
 * from where Tab leads on. A screen or a dialog that takes the focus by itself goes first.
 */
export function useKeptFocus(): void {
  useEffect(() => {
    let focused: Element | null = null;
    let groups: readonly Element[] = [];
    let frame = 0;
    const remember = (event: FocusEvent) => {
      if (!(event.target instanceof Element)) return;
      focused = event.target;
      groups = event
        .composedPath()
        .filter((step) => step instanceof Element && step.matches(GROUPS)) as Element[];
    };
    const mend = () => {
      frame = 0;
      // Only what disappeared has lost it; a press beside everything has laid it down.
      if (document.activeElement !== document.body || focused === null || isThere(focused)) return;
      nextPlace(groups)?.focus({ preventScroll: true });
    };
    const observer = new MutationObserver(() => {
      if (frame === 0) frame = requestAnimationFrame(mend);
    });
    observer.observe(document.body, {
      childList: true,
      subtree: true,
      attributes: true,
      attributeFilter: ['disabled', 'hidden'],
    });
    document.addEventListener('focusin', remember);
    return () => {
      observer.disconnect();
      cancelAnimationFrame(frame);
      document.removeEventListener('focusin', remember);
    };
  }, []);
}
