import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';

/** Whether the last language that was chosen could not be fetched. */
export function useLanguageMissing(): boolean {
  const { i18n } = useTranslation();
  const [missing, setMissing] = useState(false);
  useEffect(() => {
    const failed = () => setMissing(true);
    const changed = () => setMissing(false);
    i18n.on('failedLoading', failed);
    i18n.on('languageChanged', changed);
    return () => {
      i18n.off('failedLoading', failed);
      i18n.off('languageChanged', changed);
    };
  }, [i18n]);
  return missing;
}
