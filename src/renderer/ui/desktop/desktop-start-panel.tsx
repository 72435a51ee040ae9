import Dices from 'lucide-react/icons/dices';
import X from 'lucide-react/icons/x';
import { useState, type ReactNode, type RefObject, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { DEFAULT_PORT, formatAuthority } from '../../../protocol/address.ts';
import type { RecentAddress } from '../../../protocol/ipc.ts';
import { LIMITS } from '../../../protocol/signaling.ts';
import { Button } from '../components/button.tsx';
import { StatusLine } from '../components/status-line.tsx';
import { TextField } from '../components/text-field.tsx';
import { useFocusOnMount } from '../hooks/use-focus-on-mount.ts';
import { checkRoom, type RoomError } from '../text/check-room.ts';
import { suggestRoom } from '../text/suggest-room.ts';
import type { DesktopSession } from './use-desktop-session.ts';
import type { DesktopForm, InvitationForm } from './use-invitation-form.ts';
import '../lobby/start-panel.css';
import './desktop-start-panel.css';

interface DesktopStartPanelProps {
  readonly invitation: InvitationForm;
  readonly first: boolean;
  readonly session: DesktopSession;
  readonly recent: readonly RecentAddress[];
  readonly onForgetRecent: (address: RecentAddress) => void;
  /** What stands above the form: problems, and a room that is still open. */
  readonly notices: ReactNode;
  readonly roomField: RefObject<HTMLInputElement | null>;
  readonly addressField: RefObject<HTMLInputElement | null>;
}

/** Hosts a room on this computer, or joins the one of another. */
export function DesktopStartPanel(props: DesktopStartPanelProps) {
  const { invitation, first, session, recent, notices, roomField, addressField } = props;
  const { form, invited } = invitation;
  const { t } = useTranslation();
  const [roomError, setRoomError] = useState<RoomError | null>(null);
  const [example] = useState(() => suggestRoom());
  const heading = useFocusOnMount<HTMLHeadingElement>(!first);
  const { problem, busy } = session;
  const addressProblem = problem?.kind === 'address' ? problem.problem : null;

  // Enter does what fits what was entered.
  const joining = form.address.trim() !== '';

  const change = (next: Partial<DesktopForm>) => {
    setRoomError(null);
    session.clearProblem();
    invitation.change({ ...form, ...next });
  };

  /** Calls `then` with a usable room name, or says what is wrong with it. */
  const withRoom = (then: (room: string) => void) => {
    const error = checkRoom(form.room);
    setRoomError(error);
    if (error === null) then(form.room.trim());
    else roomField.current?.focus();
  };
  const host = () => withRoom((room) => session.host(room));
  const join = () => withRoom((room) => session.join(form.address, room));

  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (joining) join();
    else host();
  };

  return (
    <>
      <div className="lobby-intro">
        <h1 ref={heading} tabIndex={-1}>
          {t(invited ? 'desktop.start.titleInvited' : 'desktop.start.title')}
        </h1>
        <p>{t(invited ? 'desktop.start.introInvited' : 'desktop.start.intro')}</p>
      </div>
      {notices}
      <form className="start-form" onSubmit={submit} noValidate>
        <TextField
          ref={roomField}
          label={t('desktop.start.room')}
          hint={t('desktop.start.roomHint')}
          error={
            roomError === null
              ? undefined
              : t(`start.roomError.${roomError}`, { limit: LIMITS.roomNameCharacters })
          }
          placeholder={t('start.roomPlaceholder', { room: example })}
          value={form.room}
          onChange={(event) => change({ room: event.target.value })}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          action={
            <button
              type="button"
              className="start-suggest"
              aria-label={t('start.suggest')}
              title={t('start.suggest')}
              onClick={() => change({ room: suggestRoom() })}
            >
              <Dices aria-hidden="true" />
            </button>
          }
        />
        <Button
          type={joining ? 'button' : 'submit'}
          variant={invited ? 'secondary' : 'primary'}
          disabled={busy !== 'no'}
          onClick={joining ? host : undefined}
        >
          {t('desktop.start.host')}
        </Button>
        <p className="start-or">
          <span>{t('desktop.start.or')}</span>
        </p>
        <TextField
          ref={addressField}
          label={t('desktop.start.address')}
          hint={t('desktop.start.addressHint')}
          error={addressProblem === null ? undefined : t(`desktop.addressProblem.${addressProblem}`)}
          placeholder={t('desktop.start.addressPlaceholder')}
          value={form.address}
          onChange={(event) => change({ address: event.target.value })}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
        />
        <Button
          type={joining ? 'submit' : 'button'}
          variant={invited ? 'primary' : 'secondary'}
          disabled={busy !== 'no'}
          onClick={joining ? undefined : join}
        >
          {t('desktop.start.call')}
        </Button>
      </form>
      {busy !== 'no' && (
        <StatusLine tone="busy">
          {t(busy === 'hosting' ? 'desktop.start.hosting' : 'desktop.start.checking')}
        </StatusLine>
      )}
      {recent.length > 0 && (
        <section className="recent" aria-labelledby="recent-title">
          <h2 id="recent-title">{t('desktop.start.recent')}</h2>
          <ul>
            {recent.map((entry) => {
              const address = formatAuthority(entry, DEFAULT_PORT);
              return (
                <li key={address}>
                  <button
                    type="button"
                    className="recent-entry"
                    onClick={() => change({ address, room: entry.room ?? form.room })}
                  >
                    <span>{address}</span>
                    {entry.room !== null && <span className="recent-room">{entry.room}</span>}
                  </button>
                  <button
                    type="button"
                    className="recent-forget"
                    aria-label={t('desktop.start.removeRecent', { address })}
                    onClick={() => props.onForgetRecent(entry)}
                  >
                    <X aria-hidden="true" />
                  </button>
                </li>
              );
            })}
          </ul>
        </section>
      )}
    </>
  );
}
