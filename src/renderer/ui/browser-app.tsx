import { useState } from 'react';
import type { CallController } from '../call/snapshot.ts';
import type { Platform } from '../platform/platform.ts';
import { CallShell } from './call-shell.tsx';
import { useCall } from './hooks/use-call.ts';
import { useFingerprintForGuests } from './hooks/use-fingerprint-for-guests.ts';
import { useRecentRooms } from './hooks/use-recent-rooms.ts';
import { useRemembered } from './hooks/use-remembered.ts';
import { LateWaitingPanel } from './late-call-parts.tsx';
import { InterruptedNotice } from './lobby/interrupted-notice.tsx';
import { StartPanel } from './lobby/start-panel.tsx';
import type { SettingsPlace } from './settings/sections.tsx';
import { suggestRoom } from './text/suggest-room.ts';

interface BrowserAppProps {
  readonly controller: CallController;
  readonly platform: Platform;
  /** The signaling server that served this page. */
  readonly signalingUrl: string;
}

/** The interface in a browser tab: every call goes through the server that served the page. */
export function BrowserApp({ controller, platform, signalingUrl }: BrowserAppProps) {
  const {
    call: { phase },
    signaling,
    interrupted,
  } = useCall(controller);
  const fingerprint = useFingerprintForGuests(platform, phase !== 'idle');
  // After a bad link no name is proposed: whoever followed it is to ask for the right one.
  const [room, setRoom] = useState(
    () => platform.requestedRoom ?? (platform.invalidInvitation ? '' : suggestRoom()),
  );
  const [invitedTo, setInvitedTo] = useState(platform.requestedRoom);
  const recent = useRecentRooms();
  const [name, setName] = useRemembered('parley.name');
  const [settings, setSettings] = useState<SettingsPlace | null>(null);
  const openExternal = (url: string) => platform.openExternal(url);
  const startCall = (chosen: string) => {
    recent.add(chosen);
    controller.call({ signalingUrl, room: chosen, name: name.trim() });
  };
  return (
    <CallShell
      controller={controller}
      platform={platform}
      name={name.trim()}
      onName={setName}
      settings={settings}
      onSettings={setSettings}
      previewByItself={platform.requestedRoom === null && !platform.invalidInvitation}
      invitedTo={invitedTo}
      onCallAgain={startCall}
      renderStart={(first) => (
        <StartPanel
          form={{ room, name, invitedTo }}
          onChange={(form) => {
            setRoom(form.room);
            setInvitedTo(form.invitedTo);
            if (form.name !== name) setName(form.name);
          }}
          signalingUrl={signalingUrl}
          invalidInvitation={platform.invalidInvitation}
          recent={recent}
          first={first}
          wayBack={
            interrupted?.signalingUrl === signalingUrl ? (
              <InterruptedNotice
                interrupted={interrupted}
                onReturn={() => startCall(interrupted.room)}
                onDismiss={() => controller.dismissInterrupted()}
              />
            ) : null
          }
          onCall={startCall}
          openExternal={openExternal}
        />
      )}
      renderWaiting={(call) => (
        <LateWaitingPanel
          room={call.room}
          signaling={signaling}
          signalingUrl={signalingUrl}
          fingerprint={fingerprint}
          openExternal={openExternal}
        />
      )}
    />
  );
}
