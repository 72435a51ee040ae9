import ZoomIn from 'lucide-react/icons/zoom-in';
import ZoomOut from 'lucide-react/icons/zoom-out';
import { useEffect, useRef, useState, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { ControlButton } from '../components/control-button.tsx';
import { useShortcuts } from '../hooks/use-shortcuts.ts';
import { createZoomSurface, type ZoomSurface } from './zoom-surface.ts';
import { MOST_ZOOM, ZOOM_STEP } from './zoom.ts';
import './zoom-controls.css';

interface ZoomControlsProps {
  /** What the video is moved in; it takes wheel, pointer and arrow keys. */
  readonly frame: RefObject<HTMLElement | null>;
  readonly video: RefObject<HTMLVideoElement | null>;
}

/** Zooms the screen that the other person shares; beside the buttons also by wheel, pinching, dragging and keys. */
export function ZoomControls({ frame, video }: ZoomControlsProps) {
  const { t, i18n } = useTranslation();
  const ref = useRef<HTMLDivElement>(null);
  const [scale, setScale] = useState(1);
  const surface = useRef<ZoomSurface>(null);
  useEffect(() => {
    if (frame.current === null || video.current === null) return;
    const made = createZoomSurface(frame.current, video.current, setScale);
    surface.current = made;
    return () => made.dispose();
  }, [frame, video]);
  const zoom = (factor: number) => surface.current?.zoom(factor);
  const reset = () => surface.current?.reset();
  const percent = new Intl.NumberFormat(i18n.language, { style: 'percent' }).format(scale);
  useShortcuts((id) => {
    if (id === 'zoomIn') zoom(ZOOM_STEP);
    else if (id === 'zoomOut') zoom(1 / ZOOM_STEP);
    else if (id === 'zoomFit') reset();
    else return false;
    return true;
  });
  return (
    <div ref={ref} className="zoom" role="group" aria-label={t('call.zoom.title')}>
      <ControlButton
        label={t('call.zoom.out')}
        icon={<ZoomOut aria-hidden="true" />}
        shortcut="-"
        aria-disabled={scale <= 1}
        onClick={() => zoom(1 / ZOOM_STEP)}
      />
      <button
        type="button"
        className="zoom-percent"
        aria-label={t('call.zoom.fit', { percent })}
        aria-keyshortcuts="0"
        onClick={reset}
      >
        {percent}
      </button>
      <ControlButton
        label={t('call.zoom.in')}
        icon={<ZoomIn aria-hidden="true" />}
        shortcut="+"
        aria-disabled={scale >= MOST_ZOOM}
        onClick={() => zoom(ZOOM_STEP)}
      />
    </div>
  );
}
