import { useTranslation } from 'react-i18next';
import { StatusLine } from '../components/status-line.tsx';
import { useFocusOnMount } from '../hooks/use-focus-on-mount.ts';

/** Camera and microphone are being had; the browser may be asking. */
export function PreparingPanel() {
  const { t } = useTranslation();
  const heading = useFocusOnMount<HTMLHeadingElement>();
  return (
    <div className="lobby-intro">
      <StatusLine tone="busy">{t('status.preparing')}</StatusLine>
      <h1 ref={heading} tabIndex={-1}>
        {t('preparing.title')}
      </h1>
      <p>{t('preparing.help')}</p>
    </div>
  );
}
