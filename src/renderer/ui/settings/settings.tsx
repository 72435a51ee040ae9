import { useContext, useEffect, useState, type ComponentProps } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../components/button.tsx';
import { Dialog } from '../components/dialog.tsx';
import { LaterTexts } from '../hooks/use-later-texts.ts';
import type { SettingsDialog } from './settings-dialog.tsx';

type SettingsProps = ComponentProps<typeof SettingsDialog>;

type Fetched = { readonly Dialog: typeof SettingsDialog } | 'pending' | 'failed';

/**
 * The settings, open as long as they are there. Their code and texts are fetched when they are first opened; the server
 * may be gone by then, which must not end a call.
 */
export function Settings(props: SettingsProps) {
  const { t } = useTranslation();
  const [fetched, setFetched] = useState<Fetched>('pending');
  const texts = useContext(LaterTexts);
  useEffect(() => {
    Promise.all([import('./settings-dialog.tsx'), texts.load()]).then(
      ([code]) => setFetched({ Dialog: code.SettingsDialog }),
      () => setFetched('failed'),
    );
  }, [texts]);
  if (fetched === 'pending') return null;
  if (fetched !== 'failed') return <fetched.Dialog {...props} />;
  return (
    <Dialog
      title={t('settings.unavailable.title')}
      onClose={props.onClose}
      actions={
        <Button variant="primary" onClick={props.onClose}>
          {t('settings.close')}
        </Button>
      }
    >
      <p>{t('settings.unavailable.help')}</p>
    </Dialog>
  );
}
