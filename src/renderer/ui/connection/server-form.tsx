import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { IceServer } from '../../../protocol/signaling.ts';
import { Button } from '../components/button.tsx';
import { TextField } from '../components/text-field.tsx';
import { useFocusOnMount } from '../hooks/use-focus-on-mount.ts';
import { PasswordField } from './password-field.tsx';
import { CREDENTIAL_LENGTH, draftOf, isTurn, readDraft, type DraftProblems } from './server-draft.ts';

interface ServerFormProps {
  /** The server that is changed; null for a new one. */
  readonly server: IceServer | null;
  readonly onSave: (server: IceServer) => void;
  readonly onCancel: () => void;
}

/** A STUN or TURN server to be entered. What is wrong is said when it is to be saved, and from then on while typing. */
export function ServerForm({ server, onSave, onCancel }: ServerFormProps) {
  const { t } = useTranslation();
  const [draft, setDraft] = useState(() => draftOf(server));
  const [tries, setTries] = useState(0);
  const form = useRef<HTMLFormElement>(null);
  const address = useFocusOnMount<HTMLInputElement>();
  const result = readDraft(draft);
  const problems: DraftProblems = tries > 0 && !result.ok ? result.problems : {};
  const words = (problem: DraftProblems[keyof DraftProblems]) =>
    problem && t(`settings.connection.problem.${problem}`);
  useEffect(() => {
    if (tries > 0) form.current?.querySelector<HTMLInputElement>('[aria-invalid="true"]')?.focus();
  }, [tries]);
  return (
    <form
      ref={form}
      className="ice-form"
      aria-label={t(server === null ? 'settings.connection.addTitle' : 'settings.connection.editTitle')}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (result.ok) onSave(result.server);
        else setTries(tries + 1);
      }}
    >
      <TextField
        ref={address}
        label={t('settings.connection.address')}
        hint={t('settings.connection.addressHint')}
        error={words(problems.url)}
        value={draft.url}
        onChange={({ target }) => setDraft({ ...draft, url: target.value })}
        maxLength={CREDENTIAL_LENGTH}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
      />
      {isTurn(draft) && (
        <>
          <TextField
            label={t('settings.connection.username')}
            error={words(problems.username)}
            value={draft.username}
            onChange={({ target }) => setDraft({ ...draft, username: target.value })}
            maxLength={CREDENTIAL_LENGTH}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
          />
          <PasswordField
            label={t('settings.connection.password')}
            error={words(problems.credential)}
            value={draft.credential}
            onChange={({ target }) => setDraft({ ...draft, credential: target.value })}
            maxLength={CREDENTIAL_LENGTH}
          />
        </>
      )}
      <div className="ice-actions">
        <Button type="submit">{t('settings.connection.save')}</Button>
        <Button variant="quiet" onClick={onCancel}>
          {t('settings.connection.cancel')}
        </Button>
      </div>
    </form>
  );
}
