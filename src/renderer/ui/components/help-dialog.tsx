import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { SHORTCUTS } from '../text/shortcuts.ts';
import { Button } from './button.tsx';
import './help-dialog.css';

/** The help sheet with every key. It is open as long as it is there. */
export function HelpDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  const rows = [
    ...SHORTCUTS.map(({ id, shown }) => ({ shown, words: t(`help.keys.${id}`) })),
    { shown: 'Enter', words: t('help.keys.send') },
    { shown: 'Shift Enter', words: t('help.keys.newline') },
  ];
  return (
    <dialog ref={dialog} className="help" aria-labelledby="help-title" onClose={onClose}>
      <h2 id="help-title">{t('help.title')}</h2>
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
      <Button variant="primary" onClick={() => dialog.current?.close()}>
        {t('help.close')}
      </Button>
    </dialog>
  );
}
