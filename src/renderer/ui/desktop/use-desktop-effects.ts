import { useEffect } from 'react';
import type { CallController } from '../../call/snapshot.ts';
import type { DesktopFeatures } from '../../platform/desktop-features.ts';
import { toggleCamera, toggleMicrophone, toggleSharing } from '../call/media-actions.ts';
import { useCall } from '../hooks/use-call.ts';

interface DesktopEffects {
  readonly desktop: DesktopFeatures;
  readonly controller: CallController;
  /** Words for the notification that somebody joined. */
  readonly joinedText: (room: string) => { readonly title: string; readonly body: string };
  readonly onSettings: () => void;
  readonly onFocusRoom: () => void;
  readonly onFocusAddress: () => void;
}

/** Keeps the desktop informed of the call, and follows its menu and its wish to close the window. */
export function useDesktopEffects(effects: DesktopEffects): void {
  const { desktop, controller, joinedText, onSettings, onFocusRoom, onFocusAddress } = effects;
  const { call } = useCall(controller);
  const inCall = call.phase !== 'idle' && call.phase !== 'ended';
  const waitingIn = call.phase === 'waiting' ? call.room : null;

  useEffect(() => {
    if (!inCall) return;
    desktop.callLifecycle.callStarted();
    return () => desktop.callLifecycle.callEnded();
  }, [desktop, inCall]);

  useEffect(() => {
    if (waitingIn === null) return;
    return () => {
      if (controller.getSnapshot().call.phase === 'connecting') {
        desktop.callLifecycle.peerJoined(joinedText(waitingIn));
      }
    };
  }, [desktop, controller, joinedText, waitingIn]);

  useEffect(() => desktop.callLifecycle.onPrepareToClose(() => controller.hangUp()), [desktop, controller]);

  useEffect(
    () =>
      desktop.onMenuCommand((command) => {
        const { local } = controller.getSnapshot();
        switch (command) {
          case 'host-room':
            onFocusRoom();
            break;
          case 'join-address':
            onFocusAddress();
            break;
          case 'open-settings':
            onSettings();
            break;
          case 'toggle-microphone':
            toggleMicrophone(controller, local);
            break;
          case 'toggle-camera':
            toggleCamera(controller, local);
            break;
          case 'toggle-screen-sharing':
            toggleSharing(controller, local);
            break;
          case 'hang-up':
            controller.hangUp();
            break;
          default:
            command satisfies never;
        }
      }),
    [desktop, controller, onSettings, onFocusRoom, onFocusAddress],
  );
}
