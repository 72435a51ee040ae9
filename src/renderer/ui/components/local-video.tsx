import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { LocalMediaSnapshot } from '../../call/snapshot.ts';
import { useStream } from '../hooks/use-stream.ts';
import './local-video.css';

/** Your own picture: mirrored like a looking-glass when it is the camera, as it is when it is a screen. */
export function LocalVideo({ local }: { readonly local: LocalMediaSnapshot }) {
  const { t } = useTranslation();
  const ref = useRef<HTMLVideoElement>(null);
  useStream(ref, local.stream);
  return (
    <video
      ref={ref}
      className={`local-video local-video-${local.video}`}
      aria-label={t('call.localVideo')}
      muted
      playsInline
    />
  );
}
