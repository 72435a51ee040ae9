import ScreenShare from 'lucide-react/icons/screen-share';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { CallController, CallSnapshot, DeviceProblem } from '../../call/snapshot.ts';
import { Button } from '../components/button.tsx';
import { Notice } from '../components/notice.tsx';
import { NoticeStack } from '../components/notice-stack.tsx';
import { ChangeNotice } from '../devices/change-notice.tsx';
import { MutedSpeechNotice } from '../devices/muted-speech-notice.tsx';
import { SilentMicrophoneNotice } from '../devices/silent-microphone-notice.tsx';
import { useProblemWords } from '../devices/use-problem-words.ts';
import { WayOutButton, type OpenSystemSettings } from '../devices/way-out-button.tsx';
import { useShownUntilDismissed } from '../hooks/use-shown-until-dismissed.ts';
import { noticesFor, type NoticeContent, type NoticeDevice } from '../text/notices.ts';

interface CallNoticesProps {
  readonly snapshot: CallSnapshot;
  readonly controller: CallController;
  /** Only in the desktop app. */
  readonly openSystemSettings: OpenSystemSettings | undefined;
  readonly onChooseMicrophone: () => void;
}

/** What the user has read, since so many devices could not be had. */
interface Dismissed {
  readonly ids: readonly NoticeContent['id'][];
  readonly failures: number;
}

/** Where both devices are missing, the one that can be had after all. */
function inTheWay(device: NoticeDevice, microphoneToo: DeviceProblem | undefined): NoticeDevice {
  const noCamera = device.kind === 'camera' && device.problem === 'not-found';
  return noCamera && microphoneToo !== undefined ? { kind: 'microphone', problem: microphoneToo } : device;
}

/** The notices of a call, each until it no longer holds or was dismissed. Screen readers hear of new ones. */
export function CallNotices(props: CallNoticesProps) {
  const { snapshot, controller, openSystemSettings, onChooseMicrophone } = props;
  const { t } = useTranslation();
  const { local, devices } = snapshot;
  const { failures } = local;
  const problemWords = useProblemWords();
  const [dismissed, setDismissed] = useState<Dismissed>({ ids: [], failures });
  // Once dismissed, it is said again only after the microphone was on.
  const [mutedTold, dismissMuted] = useShownUntilDismissed(local.microphoneMuted);
  const [silent, dismissSilent] = useShownUntilDismissed(local.microphoneSilent);
  // What was dismissed of a device is said again when another try has failed.
  const dismissedIds = dismissed.ids.filter(
    (id) => dismissed.failures === failures || id === 'signalingLost',
  );
  const help = ({ id, device, microphoneToo }: NoticeContent) => {
    if (device?.kind === 'microphone') return problemWords(null, device.problem);
    if (device !== undefined) return problemWords(device.problem, microphoneToo ?? null);
    const hasHelp = id === 'signalingLost' || id === 'bothAsked' || id === 'microphoneAsked';
    return hasHelp ? t(`notice.${id}.help`) : undefined;
  };
  const dismiss = (id: NoticeContent['id']) => setDismissed({ ids: [...dismissedIds, id], failures });
  const actionOf = (notice: NoticeContent) => {
    const { id, device, microphoneToo, offersScreen } = notice;
    if (id === 'signalingLost') {
      return <Button onClick={() => dismiss(id)}>{t('notice.signalingLost.action')}</Button>;
    }
    if (offersScreen === true) {
      return (
        <Button icon={<ScreenShare aria-hidden="true" />} onClick={() => void controller.shareScreen()}>
          {t('notice.shareInstead')}
        </Button>
      );
    }
    return (
      device !== undefined && (
        <WayOutButton
          {...inTheWay(device, microphoneToo)}
          controller={controller}
          openSystemSettings={openSystemSettings}
        />
      )
    );
  };
  const notices: ReactElement[] = noticesFor(snapshot)
    .filter(({ id }) => !dismissedIds.includes(id))
    .map((notice) => (
      <Notice
        key={notice.id}
        tone={notice.tone}
        title={t(`notice.${notice.id}.title`)}
        help={help(notice)}
        action={actionOf(notice)}
        onDismiss={() => dismiss(notice.id)}
      />
    ));
  if (silent) {
    notices.unshift(
      <SilentMicrophoneNotice key="silent" onChoose={onChooseMicrophone} onDismiss={dismissSilent} />,
    );
  }
  if (local.speakingWhileMuted && mutedTold) {
    notices.unshift(
      <MutedSpeechNotice
        key="muted-speech"
        pushToTalk={local.pushToTalk}
        controller={controller}
        onDismiss={dismissMuted}
      />,
    );
  }
  if (devices.change !== null) {
    notices.push(<ChangeNotice key="change" change={devices.change} controller={controller} />);
  }
  return <NoticeStack notices={notices} />;
}
