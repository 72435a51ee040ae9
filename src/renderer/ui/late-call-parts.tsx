import type { ComponentProps } from 'react';
import type { CallNotices } from './call/call-notices.tsx';
import type { CallScreen } from './call/call-screen.tsx';
import type { SaveChat } from './chat/save-chat.tsx';
import type { HelpDialog } from './components/help-dialog.tsx';
import type { Undelivered } from './ended/undelivered.tsx';
import { useLaterTexts } from './hooks/use-later-texts.ts';
import { LateCode, useLateCode } from './late-code.ts';
import type { WaitingPanel } from './lobby/waiting-panel.tsx';

/** The screens of a call. A call prepares until they are there, so that none of its phases waits for them. */
export const callParts = new LateCode(async () => await import('./call-parts.ts'));

/** The screens of a call with their texts; null until both are there. */
function useCallParts() {
  const parts = useLateCode(callParts);
  return useLaterTexts() ? parts : null;
}

export function LateCallNotices(props: ComponentProps<typeof CallNotices>) {
  const parts = useCallParts();
  return parts && <parts.CallNotices {...props} />;
}

export function LateCallScreen(props: ComponentProps<typeof CallScreen>) {
  const parts = useCallParts();
  return parts && <parts.CallScreen {...props} />;
}

/** Not there yet in the first moments of a page, and where the server has gone before the rest of the page came. */
export function LateHelpDialog(props: ComponentProps<typeof HelpDialog>) {
  const parts = useCallParts();
  return parts && <parts.HelpDialog {...props} />;
}

export function LateWaitingPanel(props: ComponentProps<typeof WaitingPanel>) {
  const parts = useCallParts();
  return parts && <parts.WaitingPanel {...props} />;
}

/** Without that code there was no call, so that there is no chat to be saved. */
export function LateSaveChat(props: ComponentProps<typeof SaveChat>) {
  const parts = useCallParts();
  return parts && <parts.SaveChat {...props} />;
}

export function LateUndelivered(props: ComponentProps<typeof Undelivered>) {
  const parts = useCallParts();
  return parts && <parts.Undelivered {...props} />;
}
