import Plus from 'lucide-react/icons/plus';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ICE_SERVERS } from '../../../protocol/preferences.ts';
import type { IceServer } from '../../../protocol/signaling.ts';
import { Button } from '../components/button.tsx';
import { ServerEntry } from './server-entry.tsx';
import { ServerForm } from './server-form.tsx';

interface ServerListProps {
  readonly servers: readonly IceServer[];
  readonly onChange: (servers: readonly IceServer[]) => void;
}

/** The same server twice would only be asked twice. */
function isSame(one: IceServer, other: IceServer): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** The user's own STUN and TURN servers. One at a time is entered or changed. */
export function ServerList({ servers, onChange }: ServerListProps) {
  const { t } = useTranslation();
  const [place, setPlace] = useState<{ readonly edited: number | null; readonly moves: number }>({
    edited: null,
    moves: 0,
  });
  const { edited } = place;
  const addButton = useRef<HTMLButtonElement>(null);
  const fullNote = useRef<HTMLParagraphElement>(null);

  // What had the focus is gone with the form or the entry.
  useEffect(() => {
    if (place.moves > 0 && place.edited === null) (addButton.current ?? fullNote.current)?.focus();
  }, [place]);

  const edit = (index: number | null) => setPlace({ edited: index, moves: place.moves + 1 });
  const form = (index: number) => (
    <ServerForm
      server={servers[index] ?? null}
      onSave={(server) => {
        const kept = servers.toSpliced(index, 1).filter((other) => !isSame(other, server));
        onChange(kept.toSpliced(index, 0, server));
        edit(null);
      }}
      onCancel={() => edit(null)}
    />
  );
  return (
    <>
      {servers.length === 0 && edited === null && (
        <p className="field-note">{t('settings.connection.empty')}</p>
      )}
      {servers.length > 0 && (
        <ul className="ice-servers">
          {servers.map((server, index) =>
            edited === index ? (
              <li key={`form ${JSON.stringify(server)}`}>{form(index)}</li>
            ) : (
              <ServerEntry
                // A server that was changed has not been tested.
                key={JSON.stringify(server)}
                server={server}
                locked={edited !== null}
                onEdit={() => edit(index)}
                onRemove={() => {
                  onChange(servers.toSpliced(index, 1));
                  edit(null);
                }}
              />
            ),
          )}
        </ul>
      )}
      {edited === servers.length && form(servers.length)}
      {servers.length >= ICE_SERVERS ? (
        <p ref={fullNote} tabIndex={-1} className="field-note">
          {t('settings.connection.full', { most: ICE_SERVERS })}
        </p>
      ) : (
        edited === null && (
          <Button
            ref={addButton}
            className="settings-action"
            icon={<Plus aria-hidden="true" />}
            onClick={() => edit(servers.length)}
          >
            {t('settings.connection.add')}
          </Button>
        )
      )}
    </>
  );
}
