import Dices from 'lucide-react/icons/dices';
import { useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { ROOM_NAME_CHARACTERS } from '../../../protocol/room-name.ts';
import { Button } from '../components/button.tsx';
import { Notice } from '../components/notice.tsx';
import { TextField } from '../components/text-field.tsx';
import { useFocusOnMount } from '../hooks/use-focus-on-mount.ts';
import { checkRoom, type RoomError } from '../text/check-room.ts';
import { suggestRoom } from '../text/suggest-room.ts';
import './start-panel.css';

/** Longest name that is sent to the other person, in UTF-16 units. */
const NAME_LENGTH = 60;

/** What the user has typed so far. */
export interface StartForm {
  readonly room: string;
  readonly name: string;
}

interface StartPanelProps {
  readonly form: StartForm;
  readonly onChange: (form: StartForm) => void;
  /** The room that an invitation named. */
  readonly invitedTo: string | null;
  readonly invalidInvitation: boolean;
  /** Whether the page just opened: then nothing takes the focus. */
  readonly first: boolean;
  readonly onCall: (room: string) => void;
}

/** Names the room and starts the call. */
export function StartPanel({ form, onChange, invitedTo, invalidInvitation, first, onCall }: StartPanelProps) {
  const { t } = useTranslation();
  const [error, setError] = useState<RoomError | null>(null);
  const [example] = useState(() => suggestRoom());
  const heading = useFocusOnMount<HTMLHeadingElement>(!first);
  const invited = invitedTo !== null && form.room === invitedTo;

  const changeRoom = (room: string) => {
    setError(null);
    onChange({ ...form, room });
  };

  // The call starts within the event of the click: the browser lets a page ask for the screen only right after one.
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const problem = checkRoom(form.room);
    setError(problem);
    if (problem === null) onCall(form.room.trim());
    else event.currentTarget.querySelector('input')?.focus();
  };

  return (
    <>
      <div className="lobby-intro start-panel-intro">
        <h1 ref={heading} tabIndex={-1}>
          {t(invited ? 'start.titleInvited' : 'start.title')}
        </h1>
        <p>{t(invited ? 'start.introInvited' : 'start.intro')}</p>
      </div>
      {invalidInvitation && (
        <Notice
          tone="attention"
          title={t('start.invalidInvitation.title')}
          help={t('start.invalidInvitation.help')}
        />
      )}
      <form className="start-form" onSubmit={submit} noValidate>
        <TextField
          label={t('start.room')}
          hint={t('start.roomHint')}
          error={error === null ? undefined : t(`start.roomError.${error}`, { limit: ROOM_NAME_CHARACTERS })}
          placeholder={t('start.roomPlaceholder', { room: example })}
          value={form.room}
          onChange={(event) => changeRoom(event.target.value)}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          action={
            <button
              type="button"
              className="start-suggest"
              aria-label={t('start.suggest')}
              title={t('start.suggest')}
              onClick={() => changeRoom(suggestRoom())}
            >
              <Dices aria-hidden="true" />
            </button>
          }
        />
        <TextField
          label={t('start.name')}
          value={form.name}
          onChange={(event) => onChange({ ...form, name: event.target.value })}
          maxLength={NAME_LENGTH}
          autoComplete="name"
        />
        <Button type="submit" variant="primary" className="start-call">
          {t('start.call')}
        </Button>
      </form>
    </>
  );
}
