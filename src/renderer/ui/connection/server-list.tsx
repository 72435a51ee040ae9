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

/** The user's own STUN and TURN servers. One at a time is entered or changed. */
export function ServerList({ servers, onChange }: ServerListProps) {
  const { t } = useTranslation();
  const [edited, setEdited] = useState<number | null>(null);
  const [takesFocus, setTakesFocus] = useState(false);
  const addButton = useRef<HTMLButtonElement>(null);

  // What had the focus is gone with the form or the entry.
  useEffect(() => {
    if (takesFocus && edited === null) addButton.current?.focus();
  }, [takesFocus, edited, servers]);

  const edit = (index: number | null) => {
    setEdited(index);
    setTakesFocus(true);
  };
  const form = (index: number) => (
    <ServerForm
      server={servers[index] ?? null}
      onSave={(server) => {
        onChange(index < servers.length ? servers.with(index, server) : [...servers, server]);
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
              <li key="form">{form(index)}</li>
            ) : (
              <ServerEntry
                // A server that was changed has not been tested.
                key={`${index} ${JSON.stringify(server)}`}
                server={server}
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
        <p className="field-note">{t('settings.connection.full', { most: ICE_SERVERS })}</p>
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
