import { useRef, type ReactNode } from 'react';
import { useStill } from '../hooks/use-still.ts';
import './stage.css';

interface StageProps {
  /** Whether header and controls step back while nothing moves. */
  readonly mayClear: boolean;
  readonly children: ReactNode;
}

/** What steps back, as in the CSS. */
const STEPS_BACK = '.call-header, .control-bar, .zoom, .self-back';

/** Whether somebody who taps there cannot see what they tap. A pointer left in the bar keeps it in sight. */
function isOutOfSight(target: EventTarget): boolean {
  const place = target instanceof Element ? target.closest(STEPS_BACK) : null;
  return place !== null && getComputedStyle(place).opacity === '0';
}

/** The picture's place, with what floats over it. A tap that brings the controls back presses none of them. */
export function Stage({ mayClear, children }: StageProps) {
  const clear = useStill() && mayClear;
  const waking = useRef(false);
  return (
    <main
      className="stage"
      data-clear={clear}
      onPointerDownCapture={(event) => {
        waking.current = clear && event.pointerType === 'touch' && isOutOfSight(event.target);
      }}
      onClickCapture={(event) => {
        if (!waking.current) return;
        waking.current = false;
        event.preventDefault();
        event.stopPropagation();
      }}
    >
      {children}
    </main>
  );
}
