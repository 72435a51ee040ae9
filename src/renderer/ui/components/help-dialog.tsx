import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MuteKeyFeature } from '../../platform/desktop-features.ts';
import { keyNames } from '../text/key-names.ts';
import { SHORTCUTS, type Shortcut, type ShortcutId } from '../text/shortcuts.ts';
import { Button } from './button.tsx';
import { Dialog } from './dialog.tsx';
import './help-dialog.css';

interface HelpDialogProps {
  /** Whether the microphone is heard only while Space is held. */
  readonly pushToTalk: boolean;
  /** The key that mutes in any program, where there can be one. */
  readonly muteKey: MuteKeyFeature | undefined;
  readonly onClose: () => void;
}

interface Row {
  /** The keys, with blanks between them. */
  readonly shown: string;
  readonly words: string;
}

const ZOOM: ReadonlySet<ShortcutId> = new Set(['zoomIn', 'zoomOut', 'zoomFit']);

/** The names of a combination's keys with blanks between them, as the rows have them. */
function keysOf(accelerator: string): string {
  return keyNames(accelerator).join(' ');
}

/** The combination that mutes in any program; null while it is unknown, switched off, or refused by the system. */
function useAccelerator(muteKey: MuteKeyFeature | undefined): string | null {
  const [accelerator, setAccelerator] = useState<string | null>(null);
  useEffect(() => {
    void muteKey?.status().then((status) => {
      if (status.enabled && !status.refused) setAccelerator(status.accelerator);
    });
  }, [muteKey]);
  return accelerator;
}

/** The help sheet with every key. It is open as long as it is there. */
export function HelpDialog({ pushToTalk, muteKey, onClose }: HelpDialogProps) {
  const { t } = useTranslation();
  const anywhere = useAccelerator(muteKey);
  const row = ({ id, shown }: Shortcut): Row => ({
    shown: id === 'close' ? t('help.escape') : shown,
    words: t(`help.keys.${id}`),
  });
  const space = { shown: t('help.space'), words: t('help.keys.talk') };
  const sections: readonly { readonly title: string; readonly rows: readonly Row[] }[] = [
    {
      title: t('help.sections.call'),
      rows: [
        ...(pushToTalk ? [space] : []),
        ...SHORTCUTS.filter(({ id }) => !ZOOM.has(id)).map(row),
        ...(anywhere === null ? [] : [{ shown: keysOf(anywhere), words: t('help.keys.muteAnywhere') }]),
      ],
    },
    {
      title: t('help.sections.picture'),
      rows: [
        ...SHORTCUTS.filter(({ id }) => ZOOM.has(id)).map(row),
        { shown: '← ↑ ↓ →', words: t('help.keys.move') },
      ],
    },
    {
      title: t('help.sections.chat'),
      rows: [
        { shown: t('help.enter'), words: t('help.keys.send') },
        { shown: `${t('help.shift')} ${t('help.enter')}`, words: t('help.keys.newline') },
      ],
    },
  ];
  return (
    <Dialog
      title={t('help.title')}
      wide
      onClose={onClose}
      actions={
        <Button variant="primary" onClick={onClose}>
          {t('help.close')}
        </Button>
      }
    >
      <div className="help">
        {sections.map(({ title, rows }) => (
          <section key={title}>
            <h3>{title}</h3>
            <dl>
              {rows.map(({ shown, words }) => (
                <div key={shown} className="help-row">
                  <dt>
                    {shown.split(' ').map((key) => (
                      <kbd key={key}>{key}</kbd>
                    ))}
                  </dt>
                  <dd>{words}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
