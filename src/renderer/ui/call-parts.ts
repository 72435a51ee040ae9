/** What of the interface only a call needs: fetched apart from the start screen, in one piece. */
export { CallNotices } from './call/call-notices.tsx';
export { CallScreen } from './call/call-screen.tsx';
export { SaveChat } from './chat/save-chat.tsx';
export { HelpDialog } from './components/help-dialog.tsx';
export { Undelivered } from './ended/undelivered.tsx';
export { WaitingPanel } from './lobby/waiting-panel.tsx';
