import { formatInvitation, parseAddress, type Invitation } from '../../../protocol/invitation.ts';

/** What stands in the start screen's form. */
export interface DesktopForm {
  readonly room: string;
  /** An address, or a whole invitation. */
  readonly address: string;
  /** Whether the room's name is only proposed: good for hosting, but nobody's room to join. */
  readonly proposed: boolean;
  /** The room that an invitation in the form names: as long as it stands there, calling is what comes next. */
  readonly invitedTo: string | null;
}

/** Whether an invitation with its room is in the form. */
export function isInvited({ room, invitedTo }: DesktopForm): boolean {
  return invitedTo !== null && room === invitedTo;
}

/** The form as it begins, with a room to host. */
export function newForm(proposal: string): DesktopForm {
  return { room: proposal, address: '', proposed: true, invitedTo: null };
}

/** The form with a room that the user typed, or that was proposed on their wish. */
export function withRoom(form: DesktopForm, room: string, proposed: boolean): DesktopForm {
  return { ...form, room, proposed };
}

/**
 * The form with what the user typed as the address. An invitation brings its room along. The proposed room goes, since
 * the one to be joined has a name already, and a new proposal comes back when the address goes.
 */
export function withAddress(form: DesktopForm, address: string, proposal: string): DesktopForm {
  const parsed = parseAddress(address);
  const room = parsed.ok ? parsed.invitation.room : null;
  if (room !== null) return { address, room, proposed: false, invitedTo: room };
  const plain = { ...form, address, invitedTo: null };
  if (address.trim() !== '' && form.proposed) return { ...plain, room: '', proposed: false };
  if (address.trim() === '' && form.room === '') return { ...plain, room: proposal, proposed: true };
  return plain;
}

/** The form with an invitation that was opened, pasted or dropped. */
export function withInvitation(form: DesktopForm, invitation: Invitation): DesktopForm {
  return withAddress(form, formatInvitation(invitation), '');
}
