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
}

/** Your own picture in a corner of the call. */
export function SelfView({ local, name }: SelfViewProps) {
  const { t } = useTranslation();
  return (
    <div className="self">
      <LocalVideo local={local} />
      {(local.stream === null || local.video === 'none') && (
        <div className="self-words">
          <Avatar name={name === '' ? null : name} />
        </div>
      )}
      {isMuted(local) && (
        <span className="self-muted" role="img" aria-label={t('call.selfMuted')}>
          <MicOff aria-hidden="true" />
        </span>
      )}
    </div>
  );
}
