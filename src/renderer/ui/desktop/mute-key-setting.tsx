import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MuteKeyStatus } from '../../../protocol/ipc.ts';
import type { MuteKeyFeature } from '../../platform/desktop-features.ts';
import { Notice } from '../components/notice.tsx';
import { SwitchField } from '../components/switch-field.tsx';
import { KeyRecorder } from './key-recorder.tsx';

/** The key that mutes whichever program is in front, off or on, and which it is. */
export function MuteKeySetting({ muteKey }: { readonly muteKey: MuteKeyFeature }) {
  const { t } = useTranslation();
  const [status, setStatus] = useState<MuteKeyStatus | null>(null);
  useEffect(() => {
    void muteKey.status().then(setStatus);
  }, [muteKey]);
  if (status === null) return null;

  const { enabled, accelerator, refused } = status;
  const change = async (patch: Partial<MuteKeyStatus>) => {
    try {
      setStatus(await muteKey.set({ enabled, accelerator, ...patch }));
    } catch {
      // It holds until the app ends, and then it is as before.
      setStatus(await muteKey.status());
    }
  };
  return (
    <>
      <SwitchField
        label={t('desktop.muteKey.label')}
        hint={t('desktop.muteKey.hint')}
        checked={enabled}
        onChange={(on) => void change({ enabled: on })}
      />
      {enabled && (
        <KeyRecorder accelerator={accelerator} onChange={(key) => void change({ accelerator: key })} />
      )}
      <div role="status">
        {enabled && refused && (
          <Notice
            tone="attention"
            title={t('desktop.muteKey.refused.title')}
            help={t('desktop.muteKey.refused.help')}
          />
        )}
      </div>
    </>
  );
}
