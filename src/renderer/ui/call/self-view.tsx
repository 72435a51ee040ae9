import MicOff from 'lucide-react/icons/mic-off';
import { useTranslation } from 'react-i18next';
import type { LocalMediaSnapshot } from '../../call/snapshot.ts';
import { Avatar } from '../components/avatar.tsx';
import { LocalVideo } from '../components/local-video.tsx';
import { isMuted } from './media-actions.ts';
import './self-view.css';

interface SelfViewProps {
  readonly local: LocalMediaSnapshot;
  readonly name: string;
  /** Whether the camera's picture fills its place, its edges cut off, or is shown whole. */
  readonly fill: boolean;
}

/** Your own picture. */
export function SelfView({ local, name, fill }: SelfViewProps) {
  const { t } = useTranslation();
  return (
    <div className="self" data-fill={fill}>
      <LocalVideo local={local} />
      {(local.stream === null || local.video === 'none') && (
        <div className="self-words">
          <Avatar name={name === '' ? null : name} />
        </div>
      )}
      {local.video === 'screen' && <span className="self-sharing">{t('call.selfSharing')}</span>}
      {isMuted(local) && (
        <span className="self-muted" role="img" aria-label={t('call.selfMuted')}>
          <MicOff aria-hidden="true" />
        </span>
      )}
    </div>
  );
}
