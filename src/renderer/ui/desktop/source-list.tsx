import AppWindow from 'lucide-react/icons/app-window';
import Monitor from 'lucide-react/icons/monitor';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { ScreenSource } from '../../../protocol/ipc.ts';

interface SourceListProps {
  readonly sources: readonly ScreenSource[];
  readonly selected: string | null;
  readonly onSelect: (sourceId: string) => void;
}

/** Screens, then windows, as one group of radio buttons: the arrow keys go through all of them. */
export function SourceList({ sources, selected, onSelect }: SourceListProps) {
  const { t } = useTranslation();
  const groups = useRef<HTMLDivElement>(null);
  // They come late: until then the focus was at the buttons beneath.
  useEffect(() => groups.current?.querySelector<HTMLInputElement>('input:checked')?.focus(), []);
  if (sources.length === 0) return <p>{t('desktop.picker.none')}</p>;
  return (
    <div ref={groups}>
      {(['screen', 'window'] as const).map((kind) => {
        const ofKind = sources.filter((source) => source.kind === kind);
        if (ofKind.length === 0) return null;
        const Icon = kind === 'screen' ? Monitor : AppWindow;
        return (
          <fieldset key={kind} className="picker-group">
            <legend>{t(kind === 'screen' ? 'desktop.picker.screens' : 'desktop.picker.windows')}</legend>
            <div className="picker-sources">
              {ofKind.map(({ id, name, thumbnail }) => (
                <label key={id} className="picker-source">
                  <input
                    type="radio"
                    name="screen-source"
                    className="visually-hidden"
                    checked={id === selected}
                    onChange={() => onSelect(id)}
                  />
                  <span className="picker-picture">
                    {thumbnail === null ? <Icon aria-hidden="true" /> : <img src={thumbnail} alt="" />}
                  </span>
                  <span className="picker-name">{name}</span>
                </label>
              ))}
            </div>
          </fieldset>
        );
      })}
    </div>
  );
}
