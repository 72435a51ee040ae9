import { useTranslation } from 'react-i18next';
import { Button } from '../components/button.tsx';
import { Notice } from '../components/notice.tsx';

interface SilentMicrophoneNoticeProps {
  readonly onChoose: () => void;
  readonly onDismiss: () => void;
}

/** The microphone is on, and nothing comes from it. */
export function SilentMicrophoneNotice({ onChoose, onDismiss }: SilentMicrophoneNoticeProps) {
  const { t } = useTranslation();
  return (
    <Notice
      tone="attention"
      title={t('devices.silent.title')}
      help={t('devices.silent.help')}
      action={<Button onClick={onChoose}>{t('devices.silent.choose')}</Button>}
      onDismiss={onDismiss}
    />
  );
}
