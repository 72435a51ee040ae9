import { useState } from 'react';
import type { CallController } from '../call/snapshot.ts';
import type { Platform } from '../platform/platform.ts';
import { assertNever } from '../../protocol/assert-never.ts';
import { CallScreen } from './call/call-screen.tsx';
import { toggleCamera, toggleMicrophone, toggleSharing } from './call/media-actions.ts';
import { HelpDialog } from './components/help-dialog.tsx';
import { EndedScreen } from './ended/ended-screen.tsx';
import { useCall } from './hooks/use-call.ts';
import { usePhaseOnPage } from './hooks/use-phase-on-page.ts';
import { usePreview } from './hooks/use-preview.ts';
import { useRemembered } from './hooks/use-remembered.ts';
import { useShortcuts } from './hooks/use-shortcuts.ts';
import { Lobby } from './lobby/lobby.tsx';
import { PreparingPanel } from './lobby/preparing-panel.tsx';
import { PreviewCard } from './lobby/preview-card.tsx';
import { StartPanel } from './lobby/start-panel.tsx';
import { WaitingPanel } from './lobby/waiting-panel.tsx';

interface AppProps {
  readonly controller: CallController;
  readonly platform: Platform;
}

/** The whole interface: one screen for each phase of the call. */
export function App({ controller, platform }: AppProps) {
  const snapshot = useCall(controller);
  const { call, local } = snapshot;
  const { phase } = call;
  const [room, setRoom] = useState(platform.requestedRoom ?? '');
  const [name, setName] = useRemembered('parley.name');
  const [helpOpen, setHelpOpen] = useState(false);
  const [otherName, setOtherName] = useState(snapshot.remote.name);
  const [moved, setMoved] = useState(false);
  const preview = usePreview(controller, phase === 'idle');
  const openExternal = (url: string) => platform.openExternal(url);
  usePhaseOnPage(phase);

  // Known only while the call lasts, wanted when it has ended.
  if (phase === 'connected' && otherName !== snapshot.remote.name) setOtherName(snapshot.remote.name);
  if (!moved && phase !== 'idle') setMoved(true);

  useShortcuts((id) => {
    const inCall = phase !== 'idle' && phase !== 'ended';
    if (id === 'help') setHelpOpen(true);
    else if (id === 'microphone' && inCall) toggleMicrophone(controller, local);
    else if (id === 'camera' && inCall) toggleCamera(controller, local);
    else if (id === 'share' && inCall) toggleSharing(controller, local);
    else return false;
    return true;
  });

  const startCall = (signalingUrl: string, chosen: string) => {
    setOtherName(null);
    controller.call({ signalingUrl, room: chosen, name: name.trim() });
  };

  const screen = () => {
    switch (call.phase) {
      case 'idle':
      case 'preparing':
      case 'waiting':
        return (
          <Lobby
            preview={
              <PreviewCard snapshot={snapshot} controller={controller} preview={preview} name={name.trim()} />
            }
          >
            {lobbyPanel()}
          </Lobby>
        );
      case 'connecting':
      case 'connected':
      case 'reconnecting':
        return (
          <CallScreen
            call={call}
            snapshot={snapshot}
            controller={controller}
            name={name.trim()}
            onHelp={() => setHelpOpen(true)}
            openExternal={openExternal}
          />
        );
      case 'ended':
        return (
          <EndedScreen
            call={call}
            name={otherName}
            onCallAgain={() => platform.signalingUrl !== null && startCall(platform.signalingUrl, call.room)}
            onBack={() => controller.dismiss()}
          />
        );
      default:
        return assertNever(call);
    }
  };

  const lobbyPanel = () => {
    const { signalingUrl } = platform;
    if (signalingUrl === null) return null;
    if (call.phase === 'preparing') return <PreparingPanel />;
    if (call.phase === 'waiting') {
      return (
        <WaitingPanel
          room={call.room}
          signaling={snapshot.signaling}
          signalingUrl={signalingUrl}
          openExternal={openExternal}
        />
      );
    }
    return (
      <StartPanel
        form={{ room, name }}
        onChange={(form) => {
          setRoom(form.room);
          if (form.name !== name) setName(form.name);
        }}
        invitedTo={platform.requestedRoom}
        invalidInvitation={platform.invalidInvitation}
        first={!moved}
        onCall={(chosen) => startCall(signalingUrl, chosen)}
      />
    );
  };

  return (
    <>
      {screen()}
      {helpOpen && <HelpDialog onClose={() => setHelpOpen(false)} />}
    </>
  );
}
