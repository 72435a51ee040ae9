import { useEffect, useState, type ComponentProps } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../components/button.tsx';
import { Dialog } from '../components/dialog.tsx';
import type { SettingsDialog } from './settings-dialog.tsx';

type SettingsProps = ComponentProps<typeof SettingsDialog>;

/** Fetches the settings' own code, which nobody needs before a call. */
const fetchDialog = async () => (await import('./settings-dialog.tsx')).SettingsDialog;

type Fetched = { readonly Dialog: typeof SettingsDialog } | 'pending' | 'failed';

/**
 * The settings, open as long as they are there. Their code is fetched when they are first opened; the server may be gone
 * by then, which must not end a call.
 */
export function Settings(props: SettingsProps) {
  const { t } = useTranslation();
  const [fetched, setFetched] = useState<Fetched>('pending');
  useEffect(() => {
    fetchDialog().then(
      (fetchedDialog) => setFetched({ Dialog: fetchedDialog }),
      () => setFetched('failed'),
    );
  }, []);
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
