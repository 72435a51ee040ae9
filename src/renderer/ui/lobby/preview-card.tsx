import PhoneOff from 'lucide-react/icons/phone-off';
import Video from 'lucide-react/icons/video';
import X from 'lucide-react/icons/x';
import { useTranslation } from 'react-i18next';
import type { CallController, CallSnapshot, LocalMediaSnapshot } from '../../call/snapshot.ts';
import { Avatar } from '../components/avatar.tsx';
import { Button } from '../components/button.tsx';
import { ControlButton } from '../components/control-button.tsx';
import { LevelMeter } from '../components/level-meter.tsx';
import { LocalVideo } from '../components/local-video.tsx';
import { MediaControls } from '../components/media-controls.tsx';
import { StatusLine } from '../components/status-line.tsx';
import type { Preview } from '../hooks/use-preview.ts';
import './preview-card.css';

interface PreviewCardProps {
  readonly snapshot: CallSnapshot;
  readonly controller: CallController;
  readonly preview: Preview;
  readonly name: string;
}

/** What the preview shows, as a key of the words beneath it. */
function caption(local: LocalMediaSnapshot): 'on' | 'soundOnly' | 'nothing' | 'off' {
  if (local.stream === null) return 'off';
  if (local.video !== 'none') return 'on';
  return local.audio === 'none' ? 'nothing' : 'soundOnly';
}

/** Your own picture before the call, with the switches that matter now. It stays in place until the call begins. */
export function PreviewCard({ snapshot, controller, preview, name }: PreviewCardProps) {
  const { t } = useTranslation();
  const { local, call } = snapshot;
  const idle = call.phase === 'idle';
  const problems = [
    local.cameraProblem && t(`device.camera.${local.cameraProblem}`),
    local.microphoneProblem && t(`device.microphone.${local.microphoneProblem}`),
  ].filter((text) => text !== null);
  const awaited = preview.starting || call.phase === 'preparing';
  const hasPicture = local.stream !== null && local.video !== 'none';

  return (
    <section className="preview" aria-label={t('preview.region')}>
      <div className="preview-card">
        <LocalVideo local={local} />
        {!hasPicture && (
          <div className="preview-empty">
            {awaited ? (
              <>
                <p className="preview-title">{t('preview.starting')}</p>
                <p>{t('preview.allow')}</p>
              </>
            ) : idle && local.stream === null && problems.length === 0 ? (
              <>
                <p className="preview-title">{t('preview.title')}</p>
                <p>{t('preview.help')}</p>
                <Button icon={<Video aria-hidden="true" />} onClick={preview.start}>
                  {t('preview.turnOn')}
                </Button>
              </>
            ) : (
              <>
                <Avatar name={name === '' ? null : name} />
                {idle && local.stream === null && (
                  <Button icon={<Video aria-hidden="true" />} onClick={preview.start}>
                    {t('preview.tryAgain')}
                  </Button>
                )}
              </>
            )}
          </div>
        )}
      </div>
      {problems.length > 0 && (
        <ul className="preview-problems">
          {problems.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
      <div className="preview-bar">
        {idle ? (
          <StatusLine tone="quiet">{t(`preview.${caption(local)}`)}</StatusLine>
        ) : (
          <span className="preview-caption">{name === '' ? t('preview.you') : name}</span>
        )}
        {local.stream !== null && local.audio === 'microphone' && !local.microphoneMuted && (
          <LevelMeter stream={local.stream} label={t('preview.level')} />
        )}
        <div className="preview-controls">
          {(!idle || local.stream !== null) && (
            <MediaControls local={local} controller={controller} canShare={!idle} />
          )}
          {idle && local.stream !== null && (
            <ControlButton
              label={t('preview.turnOff')}
              icon={<X aria-hidden="true" />}
              onClick={preview.stop}
            />
          )}
          {!idle && (
            <ControlButton
              className="preview-hang-up"
              label={t('call.hangUp')}
              icon={<PhoneOff aria-hidden="true" />}
              tone="danger"
              onClick={() => controller.hangUp()}
            />
          )}
        </div>
      </div>
    </section>
  );
}
