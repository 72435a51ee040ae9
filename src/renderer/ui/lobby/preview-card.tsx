import Mic from 'lucide-react/icons/mic';
import PhoneOff from 'lucide-react/icons/phone-off';
import Power from 'lucide-react/icons/power';
import Video from 'lucide-react/icons/video';
import { useTranslation } from 'react-i18next';
import type { CallController, CallSnapshot, DeviceProblem, LocalMediaSnapshot } from '../../call/snapshot.ts';
import { Avatar } from '../components/avatar.tsx';
import { Button } from '../components/button.tsx';
import { ControlButton } from '../components/control-button.tsx';
import { LevelMeter } from '../components/level-meter.tsx';
import { LocalVideo } from '../components/local-video.tsx';
import { MediaControls } from '../components/media-controls.tsx';
import { Notice } from '../components/notice.tsx';
import { StatusLine } from '../components/status-line.tsx';
import { ChangeNotice } from '../devices/change-notice.tsx';
import { LateDevicePicks } from '../devices/late-device-picks.tsx';
import { SilentMicrophoneNotice } from '../devices/silent-microphone-notice.tsx';
import { useProblemWords } from '../devices/use-problem-words.ts';
import { WayOutButton, type OpenSystemSettings } from '../devices/way-out-button.tsx';
import { LateCallNotices } from '../late-call-parts.tsx';
import { useShownUntilDismissed } from '../hooks/use-shown-until-dismissed.ts';
import type { Preview } from '../hooks/use-preview.ts';
import { wayOut } from '../text/device-words.ts';
import '../components/notice-stack.css';
import './preview-card.css';

interface PreviewCardProps {
  readonly snapshot: CallSnapshot;
  readonly controller: CallController;
  readonly preview: Preview;
  /** What the user is called, perhaps empty. */
  readonly name: string;
  /** Only in the desktop app. */
  readonly openSystemSettings: OpenSystemSettings | undefined;
  readonly onChooseMicrophone: () => void;
}

/** Your own picture before the call, with the switches that matter now. It stays in place until the call begins. */
export function PreviewCard(props: PreviewCardProps) {
  const { snapshot, controller, preview, name, openSystemSettings } = props;
  const { t } = useTranslation();
  const { local, call, devices } = snapshot;
  const idle = call.phase === 'idle';
  const [silent, dismissSilent] = useShownUntilDismissed(local.microphoneSilent);
  const caption = captionOf(local, preview.starting);
  const on = local.video !== 'none' || local.audio !== 'none';
  // The notice beneath has the way on, unless that leads to the system's settings, from where one comes back to this.
  const failed = [local.cameraProblem, local.microphoneProblem].some(
    (problem) => problem !== null && wayOut(problem, openSystemSettings !== undefined) !== 'systemSettings',
  );
  return (
    <section
      className={`preview ${idle && !on ? 'preview-off' : ''} ${idle && failed && local.video === 'none' ? 'preview-failed' : ''}`}
      aria-label={t('preview.region')}
    >
      <div className="preview-card">
        <LocalVideo local={local} />
        {local.video === 'none' && (
          <div className="preview-empty">
            {preview.starting || (call.phase === 'preparing' && local.cameraProblem === null) ? (
              <>
                <p className="preview-title">{t('preview.starting')}</p>
                {idle && <p>{t('preview.allow')}</p>}
              </>
            ) : idle && !on && !failed ? (
              <>
                <p className="preview-title">{t('preview.title')}</p>
                <p>{t('preview.help')}</p>
                <Button icon={<Video aria-hidden="true" />} onClick={preview.start}>
                  {t('preview.turnOn')}
                </Button>
              </>
            ) : (
              <Avatar name={name === '' ? null : name} />
            )}
          </div>
        )}
      </div>
      <div className="preview-bar" hidden={idle && !on && caption === null && !preview.starting}>
        {idle ? (
          <StatusLine tone="quiet">{caption === null ? '' : t(`preview.${caption}`)}</StatusLine>
        ) : (
          <span className="preview-caption">{name === '' ? t('preview.you') : name}</span>
        )}
        {local.microphone !== null && !local.microphoneMuted && (
          <span className="preview-level">
            <Mic aria-hidden="true" />
            <LevelMeter stream={local.microphone} />
          </span>
        )}
        <div className="preview-controls">
          {(on || call.phase === 'waiting') && (
            <MediaControls local={local} controller={controller} canShare={!idle} />
          )}
          {idle && on && (
            <ControlButton
              label={t('preview.turnOff')}
              icon={<Power aria-hidden="true" />}
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
      {call.phase === 'waiting' ? (
        <LateCallNotices
          snapshot={snapshot}
          controller={controller}
          openSystemSettings={openSystemSettings}
          onChooseMicrophone={props.onChooseMicrophone}
        />
      ) : (
        <div className="notice-stack" aria-live="polite">
          {/* While a call begins, the panel beside it says what is asked for in their place. */}
          {idle && (
            <PreviewProblems local={local} controller={controller} openSystemSettings={openSystemSettings} />
          )}
          {silent && <SilentMicrophoneNotice onChoose={props.onChooseMicrophone} onDismiss={dismissSilent} />}
          {devices.change !== null && <ChangeNotice change={devices.change} controller={controller} />}
        </div>
      )}
      <LateDevicePicks devices={devices} controller={controller} />
    </section>
  );
}

/** The words below the picture; none while it starts, nor where a notice says why there is none. */
function captionOf(local: LocalMediaSnapshot, starting: boolean) {
  if (starting) return null;
  if (local.video !== 'none') return local.audio !== 'none' ? 'on' : 'pictureOnly';
  if (local.audio !== 'none') return 'soundOnly';
  return local.cameraProblem === null && local.microphoneProblem === null ? 'off' : null;
}

interface PreviewProblemsProps extends Pick<PreviewCardProps, 'controller' | 'openSystemSettings'> {
  readonly local: LocalMediaSnapshot;
}

/** What keeps camera and microphone from being used, and what to do about it. */
function PreviewProblems({ local, controller, openSystemSettings }: PreviewProblemsProps) {
  const { t } = useTranslation();
  const { cameraProblem: camera, microphoneProblem: microphone } = local;
  const ways = { controller, openSystemSettings };
  const words = useProblemWords();
  const help: typeof words = (...problems) =>
    // On an insecure page more than the devices may be missing.
    problems.includes('insecure') ? words(...problems) : `${words(...problems)} ${t('devices.callAnyway')}`;
  const way = (problem: DeviceProblem | null) =>
    problem === null ? null : wayOut(problem, openSystemSettings !== undefined);
  // One button does for both, but for the system's settings: each device has a page of its own there.
  const sameWay = way(camera) === way(microphone) && way(camera) !== 'systemSettings';
  if (camera !== null && microphone !== null && sameWay) {
    return (
      <Notice
        tone="attention"
        title={t('devices.unusable.both')}
        help={help(camera, microphone)}
        action={<WayOutButton kind="camera" problem={camera} {...ways} />}
      />
    );
  }
  return (
    <>
      {camera !== null && (
        <Notice
          tone="attention"
          title={t('devices.unusable.camera')}
          help={help(camera, null)}
          action={<WayOutButton kind="camera" problem={camera} {...ways} />}
        />
      )}
      {microphone !== null && (
        <Notice
          tone="attention"
          title={t('devices.unusable.microphone')}
          help={help(null, microphone)}
          action={<WayOutButton kind="microphone" problem={microphone} {...ways} />}
        />
      )}
    </>
  );
}
