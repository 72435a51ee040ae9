import { useState, type ReactNode, type RefObject, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { DEFAULT_PORT, formatAuthority } from '../../../protocol/address.ts';
import type { RecentAddress } from '../../../protocol/ipc.ts';
import { Button } from '../components/button.tsx';
import { StatusLine } from '../components/status-line.tsx';
import { TextField } from '../components/text-field.tsx';
import { useFocusOnMount } from '../hooks/use-focus-on-mount.ts';
import { NameField } from '../lobby/name-field.tsx';
import { RecentList } from '../lobby/recent-list.tsx';
import { RoomField } from '../lobby/room-field.tsx';
import { checkRoom, type RoomError } from '../text/check-room.ts';
import { isInvited } from './desktop-form.ts';
import type { DesktopSession } from './use-desktop-session.ts';
import type { InvitationForm } from './use-invitation-form.ts';
import '../lobby/start-panel.css';

interface DesktopStartPanelProps {
  readonly invitation: InvitationForm;
  readonly first: boolean;
  readonly session: DesktopSession;
  readonly name: string;
  readonly onName: (name: string) => void;
  readonly settingsOpen: boolean;
  readonly recent: readonly RecentAddress[];
  readonly onForgetRecent: (address: RecentAddress) => void;
  /** What leads back into an interrupted call; while it is there, nothing else is what comes next. */
  readonly wayBack: ReactNode;
  /** Whether something failed whose notice leads on: then that is what comes next. */
  readonly failed: boolean;
  /** What stands above the form: problems, and a room that is still open. */
  readonly notices: ReactNode;
  readonly roomField: RefObject<HTMLInputElement | null>;
  readonly addressField: RefObject<HTMLInputElement | null>;
}

const BUSY_WORDS = {
  hosting: 'desktop.start.hosting',
  joining: 'desktop.start.checking',
  closing: 'desktop.start.closing',
} as const;

/** Hosts a room on this computer, or joins the one of another. */
export function DesktopStartPanel(props: DesktopStartPanelProps) {
  const { invitation, first, session, recent, wayBack, failed, notices, roomField, addressField } = props;
  const { form, changeRoom, changeAddress } = invitation;
  const invited = isInvited(form);
  const { t } = useTranslation();
  const [roomError, setRoomError] = useState<RoomError | null>(null);
  const heading = useFocusOnMount<HTMLHeadingElement>(!first);
  const { problem, busy } = session;
  const addressProblem = problem?.kind === 'address' ? problem.problem : null;

  // Enter does what fits what was entered.
  const joining = form.address.trim() !== '';

  /** What was wrong with the last input says nothing about the next. */
  const forgetErrors = () => {
    setRoomError(null);
    session.clearProblem();
  };

  /** Calls `then` with a usable room name, or says what is wrong with it. */
  const withRoomName = (then: (room: string) => void) => {
    const error = checkRoom(form.room);
    setRoomError(error);
    if (error === null) then(form.room.trim());
    else roomField.current?.focus();
  };
  const host = () => withRoomName((room) => session.host(room));
  const join = () => withRoomName((room) => session.join(form.address, room));

  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (joining) join();
    else host();
  };
  const callIsNext = wayBack === null && !failed;
  const roomHint = invited ? 'start.roomHintInvited' : joining ? 'roomHintJoining' : 'roomHint';

  return (
    <>
      <div className="lobby-intro">
        <h1 ref={heading} tabIndex={-1}>
          {t(invited ? 'desktop.start.titleInvited' : 'desktop.start.title')}
        </h1>
        {busy !== 'no' ? (
          <StatusLine tone="busy">{t(BUSY_WORDS[busy])}</StatusLine>
        ) : (
          // Beside a failure it would ask for what has just failed.
          !failed && <p>{t(invited ? 'desktop.start.introInvited' : 'desktop.start.intro')}</p>
        )}
      </div>
      {wayBack}
      {notices}
      <div className="start-card">
        <form
          className={`start-form start-two-ways ${invited ? 'start-one-way' : ''}`}
          onSubmit={submit}
          noValidate
        >
          <div className="start-part">
            <RoomField
              ref={roomField}
              room={form.room}
              hint={t(roomHint === 'start.roomHintInvited' ? roomHint : `desktop.start.${roomHint}`)}
              error={roomError}
              invited={invited}
              onChange={(room, proposed) => {
                forgetErrors();
                changeRoom(room, proposed);
              }}
            />
            {/* Drawn anew when the settings close, where the name can be changed as well. */}
            <NameField key={String(props.settingsOpen)} name={props.name} onName={props.onName} />
            {!invited && (
              <Button
                type={joining ? 'button' : 'submit'}
                variant={!joining && callIsNext ? 'primary' : 'secondary'}
                className="start-go start-host"
                disabled={busy !== 'no'}
                onClick={joining ? host : undefined}
              >
                {t('desktop.start.host')}
              </Button>
            )}
          </div>
          {/* Who is invited has one thing to do. */}
          {!invited && (
            <p className="start-or">
              <span>{t('desktop.start.or')}</span>
            </p>
          )}
          <div className="start-part">
            <TextField
              ref={addressField}
              className="start-address"
              label={t('desktop.start.address')}
              hint={invited ? undefined : t('desktop.start.addressHint')}
              error={addressProblem === null ? undefined : t(`desktop.addressProblem.${addressProblem}`)}
              placeholder={t('desktop.start.addressPlaceholder')}
              value={form.address}
              onChange={(event) => {
                forgetErrors();
                changeAddress(event.target.value);
              }}
              autoComplete="off"
              autoCapitalize="none"
              spellCheck={false}
            />
            <Button
              type={joining ? 'submit' : 'button'}
              variant={joining && callIsNext ? 'primary' : 'secondary'}
              className="start-go start-call"
              disabled={busy !== 'no'}
              onClick={joining ? undefined : join}
            >
              {t('desktop.start.call')}
            </Button>
            {invited && (
              <Button
                variant="quiet"
                className="start-over"
                disabled={busy !== 'no'}
                onClick={() => {
                  forgetErrors();
                  invitation.startOver();
                }}
              >
                {t('desktop.start.startOver')}
              </Button>
            )}
          </div>
        </form>
      </div>
      <RecentList
        title={t('start.recent')}
        entries={recent.map((entry) => {
          const address = formatAuthority(entry, DEFAULT_PORT);
          return {
            id: address,
            title: address,
            detail: entry.room,
            onChoose: () => {
              forgetErrors();
              invitation.fill(address, entry.room);
            },
            onForget: () => props.onForgetRecent(entry),
            forgetLabel: t('desktop.start.removeRecent', { address }),
          };
        })}
      />
    </>
  );
}
