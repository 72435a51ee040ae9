import { useCallback, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { VisibleSettings } from '../../../protocol/ipc.ts';
import type { CallController } from '../../call/snapshot.ts';
import type { DesktopFeatures } from '../../platform/desktop-features.ts';
import type { Platform } from '../../platform/platform.ts';
import { CallShell, type WaitingCall } from '../call-shell.tsx';
import { useCall } from '../hooks/use-call.ts';
import { InterruptedNotice } from '../lobby/interrupted-notice.tsx';
import { WaitingPanel } from '../lobby/waiting-panel.tsx';
import type { SettingsPlace } from '../settings/sections.tsx';
import { DesktopStartPanel } from './desktop-start-panel.tsx';
import { HostingPanel } from './hosting-panel.tsx';
import { HostingStopped } from './hosting-stopped.tsx';
import { ScreenPicker } from './screen-picker.tsx';
import { hasFailure, StartNotices } from './start-notices.tsx';
import { TrustDialog } from './trust-dialog.tsx';
import { useDesktopEffects } from './use-desktop-effects.ts';
import { useDesktopSession } from './use-desktop-session.ts';
import { useInvitationForm } from './use-invitation-form.ts';
import { useScreenPicker } from './use-screen-picker.ts';
import { useSettings } from './use-settings.ts';

interface DesktopAppProps {
  readonly controller: CallController;
  readonly platform: Platform;
  readonly desktop: DesktopFeatures;
}

/** The interface of the desktop app, as soon as the user's settings are there. */
export function DesktopApp(props: DesktopAppProps) {
  const settings = useSettings(props.desktop);
  return settings === null ? null : <SettledDesktopApp {...props} settings={settings} />;
}

interface SettledDesktopAppProps extends DesktopAppProps {
  readonly settings: VisibleSettings;
}

/** Hosting, joining by address, and what belongs to them. */
function SettledDesktopApp({ controller, platform, desktop, settings }: SettledDesktopAppProps) {
  const { t } = useTranslation();
  const { call, signaling, interrupted } = useCall(controller);
  const [section, setSection] = useState<SettingsPlace | null>(null);
  const [pickerRequest, closePicker] = useScreenPicker(desktop);
  const roomField = useRef<HTMLInputElement>(null);
  const addressField = useRef<HTMLInputElement>(null);
  const openExternal = (url: string) => platform.openExternal(url);
  const changeName = (name: string) => void desktop.settings.update({ name });
  const session = useDesktopSession(desktop, (signalingUrl, room, way) => {
    controller.call({ signalingUrl, room, name: settings.name, way });
  });
  const invitation = useInvitationForm(desktop, call.phase === 'idle', session.noteInvitation);

  useDesktopEffects({
    desktop,
    controller,
    joinedText: useCallback(
      (room: string) => ({
        title: t('desktop.notification.title'),
        body: t('desktop.notification.body', { room }),
      }),
      [t],
    ),
    onSettings: useCallback(() => setSection('general'), []),
    onFocusRoom: useCallback(() => roomField.current?.focus(), []),
    onFocusAddress: useCallback(() => addressField.current?.focus(), []),
  });

  const callAgain = (room: string) => {
    // Back at the start screen, what goes wrong has a place to stand.
    controller.dismiss();
    session.callAgain(room);
  };

  const renderWaiting = ({ room }: WaitingCall) => {
    const { hosting, serverOrigin } = session;
    if (serverOrigin !== null) {
      return (
        <WaitingPanel
          room={room}
          signaling={signaling}
          signalingUrl={serverOrigin}
          fingerprint={null}
          openExternal={openExternal}
        />
      );
    }
    if (hosting.phase === 'running') {
      return (
        <HostingPanel
          hosting={hosting}
          openExternal={openExternal}
          openSystemSettings={platform.openSystemSettings}
          onLookAgain={session.lookAgain}
          onStop={() => {
            controller.hangUp();
            session.stopHosting();
          }}
        />
      );
    }
    return (
      <HostingStopped
        onOpenAgain={() => {
          controller.hangUp();
          controller.dismiss();
          // Where it broke down, the other side still looks for it at its port.
          session.host(room, hosting.phase === 'failed' ? hosting.port : null);
        }}
      />
    );
  };
  const failed = hasFailure(session);

  return (
    <>
      <CallShell
        controller={controller}
        platform={platform}
        name={settings.name}
        onName={changeName}
        settings={section}
        onSettings={setSection}
        previewByItself={false}
        invitedTo={invitation.form.invitedTo}
        onCallAgain={callAgain}
        renderStart={(first) => (
          <DesktopStartPanel
            invitation={invitation}
            first={first}
            session={session}
            name={settings.name}
            onName={changeName}
            settingsOpen={section !== null}
            recent={settings.recentAddresses}
            onForgetRecent={({ host, port }) => void desktop.settings.removeRecent({ host, port })}
            wayBack={
              // A failure leads on by itself, and to this as well once it was put aside.
              interrupted?.way && !failed ? (
                <InterruptedNotice
                  interrupted={interrupted}
                  roomClosed={interrupted.way.kind === 'hosting' && session.hosting.phase !== 'running'}
                  disabled={session.busy !== 'no'}
                  onReturn={() => session.comeBack(interrupted)}
                  onDismiss={() => controller.dismissInterrupted()}
                />
              ) : null
            }
            failed={failed}
            notices={
              <StartNotices
                session={session}
                onChangeAddress={() => addressField.current?.select()}
                openExternal={openExternal}
              />
            }
            roomField={roomField}
            addressField={addressField}
          />
        )}
        renderWaiting={renderWaiting}
      />
      {session.question !== null && (
        <TrustDialog
          question={session.question}
          onAccept={session.acceptCertificate}
          onRefuse={session.refuseCertificate}
        />
      )}
      {pickerRequest !== null && (
        <ScreenPicker
          key={pickerRequest.requestId}
          desktop={desktop}
          request={pickerRequest}
          openSystemSettings={platform.openSystemSettings}
          onDone={closePicker}
        />
      )}
    </>
  );
}
