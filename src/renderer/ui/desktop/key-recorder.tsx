import { Fragment, useId, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { acceleratorOf, isGlobalAccelerator } from '../../../protocol/accelerator.ts';
import { keyNames } from '../text/key-names.ts';
import './key-recorder.css';

interface KeyRecorderProps {
  readonly accelerator: string;
  readonly onChange: (accelerator: string) => void;
}

/** A combination of keys, which is changed by pressing another one. Esc and leaving the field keep it. */
export function KeyRecorder({ accelerator, onChange }: KeyRecorderProps) {
  const { t } = useTranslation();
  const id = useId();
  const [recording, setRecording] = useState(false);
  const [unusable, setUnusable] = useState(false);
  const names = keyNames(accelerator);

  const stop = () => {
    setRecording(false);
    setUnusable(false);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!recording || event.key === 'Tab') return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Escape') {
      stop();
      return;
    }
    const pressed = acceleratorOf(event);
    if (pressed === null) return;
    if (isGlobalAccelerator(pressed)) {
      stop();
      onChange(pressed);
    } else {
      setUnusable(true);
    }
  };
  return (
    <div className="key-recorder">
      <span className="key-recorder-label">{t('desktop.muteKey.key')}</span>
      <button
        type="button"
        aria-label={
          recording ? t('desktop.muteKey.recording') : t('desktop.muteKey.change', { key: names.join(' ') })
        }
        aria-describedby={unusable ? `${id}-note` : undefined}
        data-recording={recording}
        onClick={() => setRecording(true)}
        onKeyDown={onKeyDown}
        onBlur={stop}
      >
        {recording ? (
          <span>{t('desktop.muteKey.recording')}</span>
        ) : (
          // The blanks belong to what is said aloud; the gap on the screen is the style sheet's.
          names.map((name) => (
            <Fragment key={name}>
              <kbd>{name}</kbd>{' '}
            </Fragment>
          ))
        )}
      </button>
      {unusable && (
        <p id={`${id}-note`} className="field-note" role="alert">
          {t('desktop.muteKey.unusable', { modifiers: keyNames('Ctrl+Alt+Shift+Super').join(', ') })}
        </p>
      )}
    </div>
  );
}
