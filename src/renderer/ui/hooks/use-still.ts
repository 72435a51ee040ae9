import { useEffect, useState } from 'react';

/** How long nothing must move before the controls step back, in milliseconds. */
const DELAY = 3000;
const EVENTS = ['pointermove', 'pointerdown', 'keydown', 'focusin'] as const;

/** Whether the user has touched neither pointer nor key for a while. */
export function useStill(): boolean {
  const [still, setStill] = useState(false);
  useEffect(() => {
    let timer = setTimeout(() => setStill(true), DELAY);
    const wake = () => {
      clearTimeout(timer);
      setStill(false);
      timer = setTimeout(() => setStill(true), DELAY);
    };
    for (const event of EVENTS) document.addEventListener(event, wake);
    return () => {
      clearTimeout(timer);
      for (const event of EVENTS) document.removeEventListener(event, wake);
    };
  }, []);
  return still;
}
