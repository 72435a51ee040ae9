import { useRef, type ReactNode } from 'react';
import type { Corner } from './corners.ts';
import { CornerControls } from './corner-controls.tsx';
import './tile.css';

interface TileProps {
  /** Whether the picture fills the stage or is the small one in a corner. */
  readonly slot: 'main' | 'corner';
  readonly corner: Corner;
  readonly onCorner: (corner: Corner) => void;
  readonly onSwap: () => void;
  /** Hides the small picture; without it, it cannot be hidden. */
  readonly onHide?: (() => void) | undefined;
  readonly children: ReactNode;
}

/** The place of a picture. Swapping changes only the place: a video that moved in the page would stop. */
export function Tile({ slot, corner, onCorner, onSwap, onHide, children }: TileProps) {
  const ref = useRef<HTMLDivElement>(null);
  return (
    <div ref={ref} className={`tile tile-${slot}`} data-corner={slot === 'corner' ? corner : undefined}>
      {children}
      {slot === 'corner' && (
        <CornerControls tile={ref} corner={corner} onCorner={onCorner} onSwap={onSwap} onHide={onHide} />
      )}
    </div>
  );
}
