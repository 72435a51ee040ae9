import Mic from 'lucide-react/icons/mic';
import { useTranslation } from 'react-i18next';
import type { CallController } from '../../call/snapshot.ts';
import { Button } from '../components/button.tsx';
import { Notice } from '../components/notice.tsx';

interface MutedSpeechNoticeProps {
  readonly pushToTalk: boolean;
  readonly controller: CallController;
  readonly onDismiss: () => void;
}

/** Somebody speaks who is not heard. */
export function MutedSpeechNotice({ pushToTalk, controller, onDismiss }: MutedSpeechNoticeProps) {
  const { t } = useTranslation();
  return (
    <Notice
      tone="attention"
      title={t('devices.mutedSpeech.title')}
      help={t(pushToTalk ? 'devices.mutedSpeech.helpPushToTalk' : 'devices.mutedSpeech.help')}
      action={
        <Button icon={<Mic aria-hidden="true" />} onClick={() => controller.setMicrophoneMuted(false)}>
          {t('devices.mutedSpeech.unmute')}
        </Button>
      }
      onDismiss={onDismiss}
    />
  );
}
