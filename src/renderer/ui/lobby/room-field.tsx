import Dices from 'lucide-react/icons/dices';
import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { ROOM_NAME_CHARACTERS } from '../../../protocol/room-name.ts';
import { FieldButton } from '../components/field-button.tsx';
import { TextField } from '../components/text-field.tsx';
import type { RoomError } from '../text/check-room.ts';
import { suggestRoom } from '../text/suggest-room.ts';

interface RoomFieldProps {
  readonly ref?: Ref<HTMLInputElement>;
  readonly room: string;
  readonly hint: string;
  readonly error: RoomError | null;
  /** Whether the room is an invitation's: then another name would only lead away from whoever invited. */
  readonly invited: boolean;
  /** @param proposed whether the name came from the button, not from the keyboard */
  readonly onChange: (room: string, proposed: boolean) => void;
}

/** The room's name, with a button that proposes another one. */
export function RoomField({ ref, room, hint, error, invited, onChange }: RoomFieldProps) {
  const { t } = useTranslation();
  return (
    <TextField
      ref={ref}
      className="start-room"
      label={t('start.room')}
      hint={hint}
      error={error === null ? undefined : t(`start.roomError.${error}`, { limit: ROOM_NAME_CHARACTERS })}
      placeholder={t('start.roomPlaceholder')}
      value={room}
      onChange={(event) => onChange(event.target.value, false)}
      // Who has been told another name types it over the proposed one.
      onFocus={(event) => event.target.select()}
      autoComplete="off"
      autoCapitalize="none"
      spellCheck={false}
      action={
        invited ? undefined : (
          <FieldButton
            label={t('start.suggest')}
            icon={<Dices aria-hidden="true" />}
            onClick={() => onChange(suggestRoom(), true)}
          />
        )
      }
    />
  );
}
