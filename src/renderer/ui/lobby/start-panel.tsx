import { useRef, useState, type ReactNode, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { HTTPS_PORT, formatAuthority, originOf } from '../../../protocol/address.ts';
import { formatPageLink, type Invitation } from '../../../protocol/invitation.ts';
import { Button } from '../components/button.tsx';
import { Notice } from '../components/notice.tsx';
import { TextField } from '../components/text-field.tsx';
import { useDroppedInvitation } from '../hooks/use-dropped-invitation.ts';
import { useFocusOnMount } from '../hooks/use-focus-on-mount.ts';
import type { RecentRooms } from '../hooks/use-recent-rooms.ts';
import { NAME_LENGTH } from '../text/name-length.ts';
import { checkRoom, type RoomError } from '../text/check-room.ts';
import { RecentList } from './recent-list.tsx';
import { RoomField } from './room-field.tsx';
import './start-panel.css';

/** What the user has typed so far. */
export interface StartForm {
  readonly room: string;
  readonly name: string;
  /** The room that an invitation named. */
  readonly invitedTo: string | null;
}

interface StartPanelProps {
  readonly form: StartForm;
  readonly onChange: (form: StartForm) => void;
  /** Origin of the server that served the page. */
  readonly signalingUrl: string;
  /** Whether the page's own address named a room that cannot be one. */
  readonly invalidInvitation: boolean;
  readonly recent: RecentRooms;
  /** Whether the page just opened: then nothing takes the focus. */
  readonly first: boolean;
  /** What leads back into an interrupted call; while it is there, calling is not what comes next. */
  readonly wayBack: ReactNode;
  readonly onCall: (room: string) => void;
  readonly openExternal: (url: string) => void;
}

/** What became of the last invitation: the page's own address, or one that was pasted or dropped. */
type Taken =
  | { readonly kind: 'none' }
  | { readonly kind: 'filled-in' }
  | { readonly kind: 'without-room' }
  | { readonly kind: 'damaged' }
  | { readonly kind: 'elsewhere'; readonly invitation: Invitation };

/** Names the room and starts the call. */
export function StartPanel(props: StartPanelProps) {
  const { form, onChange, signalingUrl, recent, first, onCall } = props;
  const { t } = useTranslation();
  const [error, setError] = useState<RoomError | null>(null);
  const [taken, setTaken] = useState<Taken>({
    kind: first && props.invalidInvitation ? 'without-room' : 'none',
  });
  const roomField = useRef<HTMLInputElement>(null);
  const heading = useFocusOnMount<HTMLHeadingElement>(!first);
  const invited = form.invitedTo !== null && form.room === form.invitedTo;

  const changeRoom = (room: string) => {
    setError(null);
    setTaken({ kind: 'none' });
    onChange({ ...form, room });
  };

  useDroppedInvitation(true, (found) => {
    if (!found.ok) return setTaken({ kind: 'damaged' });
    const { address, room } = found.invitation;
    if (originOf(address) !== signalingUrl) {
      return setTaken({ kind: 'elsewhere', invitation: found.invitation });
    }
    if (room === null) return setTaken({ kind: 'without-room' });
    setError(null);
    setTaken({ kind: 'filled-in' });
    onChange({ ...form, room, invitedTo: room });
  });

  // The call starts within the event of the click: the browser lets a page ask for the screen only right after one.
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const problem = checkRoom(form.room);
    setError(problem);
    if (problem === null) onCall(form.room.trim());
    else roomField.current?.focus();
  };

  // One way on at a time: what leads out of a failure comes before the call.
  const failed = taken.kind !== 'none' && taken.kind !== 'filled-in';
  const wayBack = failed ? null : props.wayBack;

  return (
    <>
      <div className="lobby-intro">
        <h1 ref={heading} tabIndex={-1}>
          {t(invited ? 'start.titleInvited' : 'start.title')}
        </h1>
        {/* Beside a failure it would ask for a call that has no room yet. */}
        {!failed && <p>{t(invited ? 'start.introInvited' : 'start.intro')}</p>}
      </div>
      {wayBack}
      <TakenNotice
        taken={taken}
        openExternal={props.openExternal}
        onEnterRoom={() => {
          setTaken({ kind: 'none' });
          roomField.current?.focus();
        }}
        onDismiss={() => setTaken({ kind: 'none' })}
      />
      <div className="start-card">
        <form className="start-form" onSubmit={submit} noValidate>
          <RoomField
            ref={roomField}
            room={form.room}
            hint={t(invited ? 'start.roomHintInvited' : 'start.roomHint')}
            error={error}
            invited={invited}
            onChange={changeRoom}
          />
          <TextField
            label={t('start.name')}
            value={form.name}
            onChange={(event) => onChange({ ...form, name: event.target.value })}
            maxLength={NAME_LENGTH}
            autoComplete="name"
          />
          <Button
            type="submit"
            variant={wayBack === null && !failed ? 'primary' : 'secondary'}
            className="start-go start-wide"
          >
            {t('start.call')}
          </Button>
        </form>
      </div>
      <RecentList
        title={t('start.recent')}
        entries={recent.rooms.map((room) => ({
          id: room,
          title: room,
          detail: null,
          onChoose: () => changeRoom(room),
          onForget: () => recent.remove(room),
          forgetLabel: t('start.forgetRoom', { room }),
        }))}
      />
      <p className="visually-hidden" role="status">
        {taken.kind === 'filled-in' && t('start.filledIn')}
      </p>
    </>
  );
}

interface TakenNoticeProps {
  readonly taken: Taken;
  readonly openExternal: (url: string) => void;
  readonly onEnterRoom: () => void;
  readonly onDismiss: () => void;
}

/** What to do with an invitation that this page cannot use. */
function TakenNotice({ taken, openExternal, onEnterRoom, onDismiss }: TakenNoticeProps) {
  const { t } = useTranslation();
  if (taken.kind === 'none' || taken.kind === 'filled-in') return null;
  if (taken.kind === 'elsewhere') {
    const { invitation } = taken;
    return (
      <div role="alert">
        <Notice
          tone="info"
          title={t('start.elsewhere.title')}
          help={t('start.elsewhere.help', { address: formatAuthority(invitation.address, HTTPS_PORT) })}
          action={
            <Button variant="primary" onClick={() => openExternal(formatPageLink(invitation))}>
              {t('start.elsewhere.action')}
            </Button>
          }
          onDismiss={onDismiss}
        />
      </div>
    );
  }
  const problem = taken.kind === 'damaged' ? 'badInvitation' : 'invalidInvitation';
  return (
    <div role="alert">
      <Notice
        tone="attention"
        title={t(`start.${problem}.title`)}
        help={t(`start.${problem}.help`)}
        action={
          <Button variant="primary" onClick={onEnterRoom}>
            {t('start.enterRoom')}
          </Button>
        }
        onDismiss={onDismiss}
      />
    </div>
  );
}
