import { useCallback, useEffect, useState } from 'react';
import type { InvitationProblem, InvitationResult } from '../../../protocol/invitation.ts';
import type { DesktopFeatures } from '../../platform/desktop-features.ts';
import { useDroppedInvitation } from '../hooks/use-dropped-invitation.ts';
import { suggestRoom } from '../text/suggest-room.ts';
import { newForm, withAddress, withInvitation, withRoom, type DesktopForm } from './desktop-form.ts';

/** The start screen's form, which invitations fill in. None of them starts a call by itself. */
export interface InvitationForm {
  readonly form: DesktopForm;
  readonly changeRoom: (room: string, proposed: boolean) => void;
  readonly changeAddress: (address: string) => void;
  /** Puts an invitation aside: the form is as it began. */
  readonly startOver: () => void;
  /** Fills in an address that was called before, and the room that was called there. */
  readonly fill: (address: string, room: string | null) => void;
}

/**
 * Holds the form; invitations come from the system, or pasted and dropped anywhere on the page.
 * @param listening whether the start screen is shown: else pasting is left to whatever is
 * @param onInvitation hears of each one, and what is wrong with it if anything; always the same function
 */
export function useInvitationForm(
  desktop: DesktopFeatures,
  listening: boolean,
  onInvitation: (problem: InvitationProblem | null) => void,
): InvitationForm {
  const [form, setForm] = useState<DesktopForm>(() => newForm(suggestRoom()));
  const take = useCallback(
    (result: InvitationResult) => {
      onInvitation(result.ok ? null : result.problem);
      if (result.ok) setForm((old) => withInvitation(old, result.invitation));
    },
    [onInvitation],
  );
  useEffect(() => desktop.invitations.onOpen(take), [desktop, take]);
  useDroppedInvitation(listening, take);

  return {
    form,
    changeRoom: (room, proposed) => setForm(withRoom(form, room, proposed)),
    changeAddress: (address) => setForm(withAddress(form, address, suggestRoom())),
    startOver: () => setForm(newForm(suggestRoom())),
    fill: (address, room) => {
      const filled = withAddress(form, address, suggestRoom());
      setForm(room === null ? filled : withRoom(filled, room, false));
    },
  };
}
