import { useEffect, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ScreenPickerRequest, ScreenSource } from '../../../protocol/ipc.ts';
import { DesktopError, type DesktopFeatures } from '../../platform/desktop-features.ts';
import { Button } from '../components/button.tsx';
import { Dialog } from '../components/dialog.tsx';
import { Notice } from '../components/notice.tsx';
import type { OpenSystemSettings } from '../devices/way-out-button.tsx';
import { SourceList } from './source-list.tsx';
import './screen-picker.css';

/** How often the pictures of screens and windows are made anew, in milliseconds. */
const REFRESH = 1000;

interface ScreenPickerProps {
  readonly desktop: DesktopFeatures;
  readonly request: ScreenPickerRequest;
  /** Where the system has settings to open. */
  readonly openSystemSettings: OpenSystemSettings | undefined;
  /** The picker was answered. */
  readonly onDone: () => void;
}

type Trouble = 'denied' | 'gone' | null;

/** Chooses the screen or window that the other person will see. */
export function ScreenPicker({ desktop, request, openSystemSettings, onDone }: ScreenPickerProps) {
  const { t } = useTranslation();
  const id = useId();
  const { requestId, audioAvailable } = request;
  const [sources, setSources] = useState<readonly ScreenSource[] | null>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const [audio, setAudio] = useState(false);
  const [trouble, setTrouble] = useState<Trouble>(null);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let closed = false;
    const refresh = async (): Promise<void> => {
      try {
        const found = await desktop.screenPicker.sources(requestId);
        if (closed) return;
        setSources(found);
        timer = setTimeout(() => void refresh(), REFRESH);
      } catch (error) {
        if (closed) return;
        if (error instanceof DesktopError && error.code === 'screen-capture-denied') setTrouble('denied');
        else onDone();
      }
    };
    void refresh();
    return () => {
      closed = true;
      clearTimeout(timer);
    };
  }, [desktop, requestId, onDone]);

  const selected =
    sources?.some((source) => source.id === chosen) === true ? chosen : (sources?.[0]?.id ?? null);

  const cancel = () => {
    onDone();
    void desktop.screenPicker.cancel(requestId);
  };
  const share = async (sourceId: string): Promise<void> => {
    try {
      await desktop.screenPicker.choose({ requestId, sourceId, audio: audio && audioAvailable });
      onDone();
    } catch {
      setTrouble('gone');
    }
  };

  return (
    <Dialog
      title={t('desktop.picker.title')}
      wide
      onClose={cancel}
      actions={
        <>
          {audioAvailable && trouble !== 'denied' && sources?.length !== 0 && (
            <label className="picker-audio">
              <input type="checkbox" checked={audio} onChange={(event) => setAudio(event.target.checked)} />
              {t('desktop.picker.audio')}
            </label>
          )}
          <Button onClick={cancel}>{t('desktop.picker.cancel')}</Button>
          {trouble !== 'denied' && (
            <Button type="submit" form={id} variant="primary" disabled={selected === null}>
              {t('desktop.picker.share')}
            </Button>
          )}
        </>
      }
    >
      <p role="status">
        {trouble === 'gone' && t('desktop.picker.gone')}
        {trouble === null &&
          sources?.length !== 0 &&
          t(sources === null ? 'desktop.picker.loading' : 'desktop.picker.help')}
      </p>
      {trouble === 'denied' && (
        <Notice
          tone="attention"
          title={t('desktop.picker.denied.title')}
          help={t('desktop.picker.denied.help')}
          action={
            openSystemSettings && (
              <Button variant="primary" onClick={() => openSystemSettings('screen')}>
                {t('desktop.picker.denied.action')}
              </Button>
            )
          }
        />
      )}
      {sources !== null && (
        <form
          id={id}
          onSubmit={(event) => {
            event.preventDefault();
            if (selected !== null) void share(selected);
          }}
        >
          <SourceList sources={sources} selected={selected} onSelect={setChosen} />
        </form>
      )}
    </Dialog>
  );
}
