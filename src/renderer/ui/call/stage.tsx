import { useRef, type ReactNode } from 'react';
import { useStill } from '../hooks/use-still.ts';
import './stage.css';

interface StageProps {
  /** Whether header and controls step back while nothing moves. */
  readonly mayClear: boolean;
  readonly children: ReactNode;
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
        waking.current = clear && event.pointerType === 'touch';
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
