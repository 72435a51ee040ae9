import ArrowLeftRight from 'lucide-react/icons/arrow-left-right';
import EyeOff from 'lucide-react/icons/eye-off';
import { useId, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { Corner } from './corners.ts';
import { useCornerDrag } from './use-corner-drag.ts';
import './corner-controls.css';

interface CornerControlsProps {
  readonly tile: RefObject<HTMLDivElement | null>;
  readonly corner: Corner;
  readonly onCorner: (corner: Corner) => void;
  readonly onSwap: () => void;
  readonly onHide: (() => void) | undefined;
}

/** Lies over the small picture: a press swaps the two, dragging or the arrow keys move it. */
export function CornerControls({ tile, corner, onCorner, onSwap, onHide }: CornerControlsProps) {
  const { t } = useTranslation();
  const id = useId();
  const drag = useCornerDrag(tile, corner, onCorner);
  return (
    <>
      <button
        type="button"
        className="corner-grip"
        aria-label={t('call.swap')}
        aria-describedby={id}
        {...drag.handlers}
        onClick={() => {
          if (!drag.wasDragged()) onSwap();
        }}
      >
        <ArrowLeftRight aria-hidden="true" />
      </button>
      <span id={id} hidden>
        {t('call.moveHint')}
      </span>
      {onHide !== undefined && (
        <button
          type="button"
          className="corner-hide"
          aria-label={t('call.hideSelf')}
          title={t('call.hideSelf')}
          onClick={onHide}
        >
          <EyeOff aria-hidden="true" />
        </button>
      )}
    </>
  );
}
