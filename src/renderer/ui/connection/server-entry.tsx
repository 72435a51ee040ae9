import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { IceServer } from '../../../protocol/signaling.ts';
import { TIMERS } from '../../call/timers.ts';
import { tryIceServer, type IceServerTrial } from '../../call/try-ice-server.ts';
import { Button } from '../components/button.tsx';

type Trial = IceServerTrial | { readonly outcome: 'testing' } | { readonly outcome: 'unreadable' };

interface ServerEntryProps {
  readonly server: IceServer;
  /** Whether another one is being entered, whose draft must not be lost. */
  readonly locked: boolean;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
}

/** A STUN or TURN server of the user's own, and what a test of it showed. */
export function ServerEntry({ server, locked, onEdit, onRemove }: ServerEntryProps) {
  const { t } = useTranslation();
  const [trial, setTrial] = useState<Trial | null>(null);
  const lifetime = useRef<AbortController | null>(null);
  useEffect(() => () => lifetime.current?.abort(), []);

  const url = server.urls.join(', ');
  const test = async () => {
    lifetime.current?.abort();
    const current = new AbortController();
    lifetime.current = current;
    setTrial({ outcome: 'testing' });
    const result = await tryIceServer(server, current.signal).catch((): Trial => ({ outcome: 'unreadable' }));
    if (!current.signal.aborted) setTrial(result);
  };
  const words = (shown: Trial) =>
    shown.outcome === 'testing'
      ? t('settings.connection.testing', { url })
      : t(`settings.connection.result.${shown.outcome}`, {
          address: 'address' in shown ? shown.address : '',
          reason: 'reason' in shown ? shown.reason : '',
          seconds: TIMERS.iceServerAnswers / 1000,
        });

  return (
    <li className="ice-server">
      <p className="ice-url">{url}</p>
      {server.username !== undefined && (
        <p className="field-note">{t('settings.connection.user', { username: server.username })}</p>
      )}
      <div className="ice-actions">
        {/* Not disabled during a test, which would take the focus away; another press begins anew. */}
        <Button aria-label={t('settings.connection.testServer', { url })} onClick={() => void test()}>
          {t('settings.connection.test')}
        </Button>
        <Button
          variant="quiet"
          disabled={locked}
          aria-label={t('settings.connection.editServer', { url })}
          onClick={onEdit}
        >
          {t('settings.connection.edit')}
        </Button>
        <Button
          variant="quiet"
          disabled={locked}
          aria-label={t('settings.connection.removeServer', { url })}
          onClick={onRemove}
        >
          {t('settings.connection.remove')}
        </Button>
      </div>
      <p className="ice-result" role="status">
        {trial !== null && words(trial)}
      </p>
    </li>
  );
}
