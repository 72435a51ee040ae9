import { useCallback, useEffect, useState } from 'react';
import {
  formatInvitation,
  parseAddress,
  type Invitation,
  type InvitationProblem,
} from '../../../protocol/invitation.ts';
import type { DesktopFeatures } from '../../platform/desktop-features.ts';

/** What the user has typed or been invited to so far. */
export interface DesktopForm {
  readonly room: string;
  /** An address, or a whole invitation. */
  readonly address: string;
}

/** The start screen's form, which invitations fill in. None of them starts a call by itself. */
export interface InvitationForm {
  readonly form: DesktopForm;
  readonly change: (next: DesktopForm) => void;
  /** Whether an invitation with a room is in the form: then calling is what comes next. */
  readonly invited: boolean;
  /** Why the last opened invitation could not be used. */
  readonly problem: InvitationProblem | null;
  readonly dismissProblem: () => void;
}

const TEXT_FIELD = 'input, textarea, [contenteditable]';

/** Holds the form; invitations come from the system, or pasted and dropped anywhere on the page. */
export function useInvitationForm(desktop: DesktopFeatures): InvitationForm {
  const [form, setForm] = useState<DesktopForm>({ room: '', address: '' });
  const [invited, setInvited] = useState(false);
  const [problem, setProblem] = useState<InvitationProblem | null>(null);

  const fillIn = useCallback((invitation: Invitation) => {
    setProblem(null);
    setInvited(invitation.room !== null);
    setForm((old) => ({ address: formatInvitation(invitation), room: invitation.room ?? old.room }));
  }, []);

  useEffect(
    () =>
      desktop.invitations.onOpen((result) => {
        if (result.ok) fillIn(result.invitation);
        else setProblem(result.problem);
      }),
    [desktop, fillIn],
  );

  useEffect(() => {
    const take = (event: ClipboardEvent | DragEvent, data: DataTransfer | null) => {
      const typing = event.target instanceof Element && event.target.closest(TEXT_FIELD) !== null;
      const parsed = parseAddress(data?.getData('text/plain') ?? '');
      if (typing || !parsed.ok) return;
      event.preventDefault();
      fillIn(parsed.invitation);
    };
    const onPaste = (event: ClipboardEvent) => take(event, event.clipboardData);
    const onDrop = (event: DragEvent) => take(event, event.dataTransfer);
    // Without this the page is no place to drop anything.
    const onDragOver = (event: DragEvent) => event.preventDefault();
    document.addEventListener('paste', onPaste);
    document.addEventListener('drop', onDrop);
    document.addEventListener('dragover', onDragOver);
    return () => {
      document.removeEventListener('paste', onPaste);
      document.removeEventListener('drop', onDrop);
      document.removeEventListener('dragover', onDragOver);
    };
  }, [fillIn]);

  const change = (next: DesktopForm) => {
    if (next.address === form.address) {
      setForm(next);
      return;
    }
    setProblem(null);
    const parsed = parseAddress(next.address);
    const room = parsed.ok ? parsed.invitation.room : null;
    setInvited(room !== null);
    setForm({ address: next.address, room: room ?? next.room });
  };

  return { form, change, invited, problem, dismissProblem: () => setProblem(null) };
}
