import { useState } from 'react';
import type { Corner } from './corners.ts';

/** Which picture is where, as the user arranged it for this call. */
export interface Pictures {
  readonly corner: Corner;
  /** Whether the own picture is the large one. */
  readonly swapped: boolean;
  readonly selfHidden: boolean;
  /** Whether a camera's picture fills its place or is shown whole. */
  readonly fill: boolean;
  readonly change: (next: Partial<Omit<Pictures, 'change'>>) => void;
}

/**
 * Keeps how the pictures are arranged. A screen that the other person begins to share comes to the front by itself.
 * @param shared whether the other person shares a screen
 */
export function usePictures(shared: boolean): Pictures {
  const [arranged, setArranged] = useState({
    corner: 'bottom-right' as Corner,
    swapped: false,
    selfHidden: false,
    fill: true,
  });
  const [wasShared, setWasShared] = useState(shared);
  if (shared !== wasShared) {
    setWasShared(shared);
    if (shared) setArranged({ ...arranged, swapped: false });
  }
  return {
    ...arranged,
    change(next) {
      const merged = { ...arranged, ...next };
      // A hidden picture cannot be the large one.
      setArranged({ ...merged, swapped: merged.swapped && !merged.selfHidden });
    },
  };
}
