import { useTranslation } from 'react-i18next';
import { SHORTCUTS, type Shortcut, type ShortcutId } from '../text/shortcuts.ts';
import { Button } from './button.tsx';
import { Dialog } from './dialog.tsx';
import './help-dialog.css';

interface HelpDialogProps {
  /** Whether the microphone is heard only while Space is held. */
  readonly pushToTalk: boolean;
  readonly onClose: () => void;
}

interface Row {
  /** The keys, with blanks between them. */
  readonly shown: string;
  readonly words: string;
}

const ZOOM: ReadonlySet<ShortcutId> = new Set(['zoomIn', 'zoomOut', 'zoomFit']);

/** The help sheet with every key. It is open as long as it is there. */
export function HelpDialog({ pushToTalk, onClose }: HelpDialogProps) {
  const { t } = useTranslation();
  const row = ({ id, shown }: Shortcut): Row => ({
    shown: id === 'close' ? t('help.escape') : shown,
    words: t(`help.keys.${id}`),
  });
  const space = { shown: t('help.space'), words: t('help.keys.talk') };
  const sections: readonly { readonly title: string; readonly rows: readonly Row[] }[] = [
    {
      title: t('help.sections.call'),
      rows: [...(pushToTalk ? [space] : []), ...SHORTCUTS.filter(({ id }) => !ZOOM.has(id)).map(row)],
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
