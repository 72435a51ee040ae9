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

/** A group that the focus is in, as it was when it came there. */
interface Surroundings {
  readonly group: Element;
  readonly stops: ReadonlySet<Element>;
  /** The stops after the one with the focus. */
  readonly following: readonly HTMLElement[];
}

function stopsIn(group: Element): readonly HTMLElement[] {
  return [...group.querySelectorAll<HTMLElement>(STOPS)];
}

/** The groups around an element, the nearest first. */
function surroundings(path: readonly EventTarget[], focused: Element): readonly Surroundings[] {
  return path
    .filter((step) => step instanceof Element && step.matches(GROUPS))
    .map((step) => {
      const group = step as Element;
      const stops = stopsIn(group);
      const following = stops.slice(stops.findIndex((stop) => stop === focused) + 1);
      return { group, stops: new Set<Element>(stops), following };
    });
}

/**
 * In the nearest group that is left: what has come in the place of the lost element, or else what followed it. Never what
 * stood before, so that a key pressed again does not press another switch. Without either, the screen's heading.
 */
function nextPlace(around: readonly Surroundings[]): HTMLElement | null {
  for (const { group, stops, following } of around) {
    if (!isThere(group)) continue;
    const come = stopsIn(group).find((stop) => !stops.has(stop) && isThere(stop));
    const next = come ?? following.find(isThere);
    if (next !== undefined) return next;
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
    let around: readonly Surroundings[] = [];
    let frame = 0;
    const remember = (event: FocusEvent) => {
      if (!(event.target instanceof Element)) return;
      focused = event.target;
      around = surroundings(event.composedPath(), focused);
    };
    const mend = () => {
      frame = 0;
      const { activeElement } = document;
      if (focused === null || isThere(focused)) return;
      // A disabled element may have the focus still, until the page is drawn again.
      if (activeElement === document.body || activeElement === focused) {
        nextPlace(around)?.focus({ preventScroll: true });
      }
    };
    /** A press beside everything lays the focus down: then it is not lost. */
    const press = () => {
      requestAnimationFrame(() => {
        if (document.activeElement === document.body && focused !== null && isThere(focused)) focused = null;
      });
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
    document.addEventListener('mousedown', press);
    return () => {
      observer.disconnect();
      cancelAnimationFrame(frame);
      document.removeEventListener('focusin', remember);
      document.removeEventListener('mousedown', press);
    };
  }, []);
}
