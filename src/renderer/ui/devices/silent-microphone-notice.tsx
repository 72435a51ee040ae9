import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../components/button.tsx';
import { Notice } from '../components/notice.tsx';

/** The microphone is on, and nothing comes from it; until it does, or until the user has read it. */
export function SilentMicrophoneNotice({ onChoose }: { readonly onChoose: () => void }) {
  const { t } = useTranslation();
  const [dismissed, setDismissed] = useState(false);
  if (dismissed) return null;
  return (
    <Notice
      tone="attention"
      title={t('devices.silent.title')}
      help={t('devices.silent.help')}
      action={<Button onClick={onChoose}>{t('devices.silent.choose')}</Button>}
      onDismiss={() => setDismissed(true)}
    />
  );
}
