/** What of the interface only a call needs: fetched apart from the start screen, in one piece. */
export { CallScreen } from './call/call-screen.tsx';
export { WaitingPanel } from './lobby/waiting-panel.tsx';
