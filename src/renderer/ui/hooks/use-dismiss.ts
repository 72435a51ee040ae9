import { useEffect, useRef, type RefObject } from 'react';

/**
 * Closes something that floats: by Esc, which then closes nothing beneath it, or by a press elsewhere.
 * @param root what floats, together with the button that opened it
 * @param onDismiss told whether it was Esc: then the focus belongs back to the button
 */
export function useDismiss(
  root: RefObject<HTMLElement | null>,
  open: boolean,
  onDismiss: (byKey: boolean) => void,
): void {
  const callback = useRef(onDismiss);
  useEffect(() => {
    callback.current = onDismiss;
  });
  useEffect(() => {
    if (!open) return;
    const outside = (event: PointerEvent) => {
      if (event.target instanceof Node && root.current?.contains(event.target) !== true)
        callback.current(false);
    };
    const escape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return;
      event.preventDefault();
      callback.current(true);
    };
    document.addEventListener('pointerdown', outside);
    // In the capture phase: it comes before whatever lies beneath.
    document.addEventListener('keydown', escape, { capture: true });
    return () => {
      document.removeEventListener('pointerdown', outside);
      document.removeEventListener('keydown', escape, { capture: true });
    };
  }, [root, open]);
}
