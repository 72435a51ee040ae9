import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DEFAULT_PORT, formatAuthority } from '../../../protocol/address.ts';
import type { AppInfo, Pin } from '../../../protocol/ipc.ts';
import type { DesktopFeatures } from '../../platform/desktop-features.ts';
import { Button } from '../components/button.tsx';
import { Dialog } from '../components/dialog.tsx';
import { TextField } from '../components/text-field.tsx';
import './settings-dialog.css';

/** Longest name that is sent to the other person, in UTF-16 units. */
const NAME_LENGTH = 60;

interface SettingsDialogProps {
  readonly desktop: DesktopFeatures;
  readonly name: string;
  readonly onName: (name: string) => void;
  readonly onClose: () => void;
}

/** The name, the trusted computers, and what this app is. */
export function SettingsDialog({ desktop, name, onName, onClose }: SettingsDialogProps) {
  const { t } = useTranslation();
  const [pins, setPins] = useState<readonly Pin[]>([]);
  const [info, setInfo] = useState<AppInfo | null>(null);
  const [draft, setDraft] = useState(name);
  useEffect(() => {
    void desktop.trust.pins().then(setPins);
    void desktop.info().then(setInfo);
  }, [desktop]);

  const forget = async (pin: Pin): Promise<void> => {
    await desktop.trust.forget({ host: pin.host, port: pin.port });
    setPins(await desktop.trust.pins());
  };
  const close = () => {
    if (draft.trim() !== name) onName(draft.trim());
    onClose();
  };

  return (
    <Dialog
      title={t('desktop.settings.title')}
      onClose={close}
      actions={
        <Button variant="primary" onClick={close}>
          {t('desktop.settings.close')}
        </Button>
      }
    >
      <TextField
        label={t('desktop.settings.name')}
        hint={t('desktop.settings.nameHint')}
        value={draft}
        onChange={(event) => setDraft(event.target.value)}
        maxLength={NAME_LENGTH}
        autoComplete="name"
      />
      <section className="settings-section" aria-labelledby="settings-pins">
        <h3 id="settings-pins">{t('desktop.settings.pins')}</h3>
        {pins.length === 0 && <p>{t('desktop.settings.noPins')}</p>}
        <ul>
          {pins.map((pin) => {
            const address = formatAuthority(pin, DEFAULT_PORT);
            return (
              <li key={address} className="settings-pin">
                <div>
                  <p>{address}</p>
                  <p className="settings-fingerprint">{pin.fingerprint}</p>
                </div>
                <Button
                  aria-label={t('desktop.settings.forgetPin', { address })}
                  onClick={() => void forget(pin)}
                >
                  {t('desktop.settings.forget')}
                </Button>
              </li>
            );
          })}
        </ul>
      </section>
      <section className="settings-section" aria-labelledby="settings-about">
        <h3 id="settings-about">{t('desktop.settings.about')}</h3>
        {info !== null && <p>{t('desktop.settings.versions', { ...info })}</p>}
        {info !== null && info.settingsSetAside !== null && (
          <p>{t('desktop.settings.setAside', { file: info.settingsSetAside })}</p>
        )}
        <Button onClick={() => void desktop.openLogFolder()}>{t('desktop.settings.logs')}</Button>
      </section>
    </Dialog>
  );
}
