import { useEffect, useRef } from 'react';
import type { InvitationResult } from '../../../protocol/invitation.ts';
import { findInvitation } from '../text/find-invitation.ts';

const TEXT_FIELD = 'input, textarea, [contenteditable]';

/** A link is an invitation wherever it is pasted, with words around it too; a bare address may be meant for the field. */
const HAS_LINK = /(?:parley|https?):\/\//iu;

/**
 * Understands an invitation that is pasted or dropped anywhere on the page.
 * @param active false while the page is not about invitations; then everything is pasted as usual
 */
export function useDroppedInvitation(active: boolean, onFound: (result: InvitationResult) => void): void {
  const callback = useRef(onFound);
  useEffect(() => {
    callback.current = onFound;
  });
  useEffect(() => {
    if (!active) return;
    const take = (event: ClipboardEvent | DragEvent, data: DataTransfer | null) => {
      if (document.querySelector('dialog[open]') !== null) return;
      const text = data?.getData('text/plain') || data?.getData('text/uri-list') || '';
      const intoField = event.target instanceof Element && event.target.closest(TEXT_FIELD) !== null;
      if (intoField && !HAS_LINK.test(text)) return;
      const found = findInvitation(text);
      if (found === null) return;
      event.preventDefault();
      callback.current(found);
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
  }, [active]);
}
