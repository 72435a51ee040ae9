import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AppInfo } from '../../../protocol/ipc.ts';
import { Button } from '../components/button.tsx';
import type { SectionProps } from './section-props.ts';

/** What this app is, and where its log lies. */
export function AboutSection({ platform: { desktop } }: SectionProps) {
  const { t } = useTranslation();
  const [info, setInfo] = useState<AppInfo | null>(null);
  useEffect(() => {
    void desktop?.info().then(setInfo);
  }, [desktop]);
  if (desktop === undefined) return null;
  return (
    <>
      {info !== null && <p>{t('settings.about.versions', { ...info })}</p>}
      {info !== null && info.settingsSetAside !== null && (
        <p>{t('settings.about.setAside', { file: info.settingsSetAside })}</p>
      )}
      <Button className="settings-action" onClick={() => void desktop.openLogFolder()}>
        {t('settings.about.logs')}
      </Button>
    </>
  );
}
