import { useLayoutEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { CallPhase } from '../../call/snapshot.ts';

/** Writes the phase to the document: as `data-call-phase`, for style sheets and tests, and in the window's title. */
export function usePhaseOnPage(phase: CallPhase): void {
  const { t } = useTranslation();
  const title = t(`app.title.${phase}`);
  useLayoutEffect(() => {
    document.documentElement.dataset['callPhase'] = phase;
    document.title = title;
  }, [phase, title]);
}
