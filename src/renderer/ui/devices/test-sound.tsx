import Volume2 from 'lucide-react/icons/volume-2';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../components/button.tsx';
import { playTestSound } from './play-test-sound.ts';

/** Lets the user hear whether the speaker works. */
export function TestSound({ speaker }: { readonly speaker: string | null }) {
  const { t } = useTranslation();
  const [state, setState] = useState<'silent' | 'playing' | 'failed'>('silent');
  const play = () => {
    setState('playing');
    playTestSound(speaker).then(
      () => setState('silent'),
      () => setState('failed'),
    );
  };
  return (
    <div className="media-test-sound">
      <Button
        icon={<Volume2 aria-hidden="true" />}
        aria-disabled={state === 'playing'}
        onClick={() => state !== 'playing' && play()}
      >
        {t('devices.testSound.play')}
      </Button>
      <p className="field-note" role="status">
        {state !== 'silent' && t(`devices.testSound.${state}`)}
      </p>
    </div>
  );
}
