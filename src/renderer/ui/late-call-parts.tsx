import type { ComponentProps } from 'react';
import type { CallScreen } from './call/call-screen.tsx';
import { LateCode, useLateCode } from './late-code.ts';
import type { WaitingPanel } from './lobby/waiting-panel.tsx';

/** The screens of a call. A call prepares until they are there, so that none of its phases waits for them. */
export const callParts = new LateCode(async () => await import('./call-parts.ts'));

export function LateCallScreen(props: ComponentProps<typeof CallScreen>) {
  const parts = useLateCode(callParts);
  return parts && <parts.CallScreen {...props} />;
}

export function LateWaitingPanel(props: ComponentProps<typeof WaitingPanel>) {
  const parts = useLateCode(callParts);
  return parts && <parts.WaitingPanel {...props} />;
}
