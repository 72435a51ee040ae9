import SettingsIcon from 'lucide-react/icons/settings';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CallController, CallState } from '../call/snapshot.ts';
import type { Platform } from '../platform/platform.ts';
import { assertNever } from '../../protocol/assert-never.ts';
import { toggleCamera, toggleMicrophone, toggleSharing } from './call/media-actions.ts';
import { Button } from './components/button.tsx';
import { EndedScreen } from './ended/ended-screen.tsx';
import { useCall } from './hooks/use-call.ts';
import { useKeptFocus } from './hooks/use-kept-focus.ts';
import { usePhaseOnPage } from './hooks/use-phase-on-page.ts';
import { usePreferences } from './hooks/use-preferences.ts';
import { usePreview } from './hooks/use-preview.ts';
import { useShortcuts } from './hooks/use-shortcuts.ts';
import { useTalkKey } from './hooks/use-talk-key.ts';
import { LateCallScreen, LateHelpDialog } from './late-call-parts.tsx';
import { Lobby } from './lobby/lobby.tsx';
import { PreparingPanel } from './lobby/preparing-panel.tsx';
import { PreviewCard } from './lobby/preview-card.tsx';
import type { SettingsPlace } from './settings/sections.tsx';
import { Settings } from './settings/settings.tsx';

/** A call that waits for the other person. */
export type WaitingCall = Extract<CallState, { phase: 'waiting' }>;

interface CallShellProps {
  readonly controller: CallController;
  readonly platform: Platform;
  /** What the user is called, without blanks around it; perhaps empty. */
  readonly name: string;
  readonly onName: (name: string) => void;
  /** How a call begins. `first` until the user has been anywhere else: then nothing takes the focus. */
  readonly renderStart: (first: boolean) => ReactNode;
  readonly renderWaiting: (call: WaitingCall) => ReactNode;
  /** The room that an invitation named, if one did. */
  readonly invitedTo: string | null;
  readonly onCallAgain: (room: string) => void;
  /** Whether the preview may start without a click; never where a link may have opened the page. */
  readonly previewByItself: boolean;
  /** Where the settings are open, if they are. */
  readonly settings: SettingsPlace | null;
  readonly onSettings: (place: SettingsPlace | null) => void;
}

/** One screen for each phase of the call: what the browser's and the desktop's interface have in common. */
export function CallShell(props: CallShellProps) {
  const { controller, platform, name, onSettings } = props;
  const { t } = useTranslation();
  const snapshot = useCall(controller);
  const { call, local } = snapshot;
  const { phase } = call;
  const { pushToTalk } = usePreferences(platform.preferences);
  const [helpOpen, setHelpOpen] = useState(false);
  const [otherName, setOtherName] = useState(snapshot.remote.name);
  const [moved, setMoved] = useState(false);
  const [lastPhase, setLastPhase] = useState(phase);
  const { desktop } = platform;
  const preview = usePreview(controller, phase === 'idle', props.previewByItself);
  usePhaseOnPage(phase);
  useKeptFocus();

  // Known only while the call lasts, wanted when it has ended.
  if (phase === 'connected' && otherName !== snapshot.remote.name) setOtherName(snapshot.remote.name);
  if (phase === 'preparing' && otherName !== null) setOtherName(null);
  if (!moved && phase !== 'idle') setMoved(true);
  if (phase !== lastPhase) {
    setLastPhase(phase);
    // What the list was opened for is over, and the screen says something new.
    if (phase === 'ended') setHelpOpen(false);
  }

  const inCall = phase !== 'idle' && phase !== 'ended';
  useTalkKey(controller, pushToTalk && inCall);
  useShortcuts((id) => {
    if (id === 'help') setHelpOpen(true);
    else if (id === 'microphone' && inCall) toggleMicrophone(controller, local);
    else if (id === 'camera' && inCall) toggleCamera(controller, local);
    else if (id === 'share' && inCall) toggleSharing(controller, local);
    else return false;
    return true;
  });

  const lobby = (panel: ReactNode, hero = false) => (
    <Lobby
      hero={hero}
      preview={
        <PreviewCard
          snapshot={snapshot}
          controller={controller}
          preview={preview}
          name={name}
          openSystemSettings={platform.openSystemSettings}
          onChooseMicrophone={() => onSettings('voice')}
        />
      }
      headerActions={
        <Button
          variant="quiet"
          icon={<SettingsIcon aria-hidden="true" />}
          onClick={() => onSettings('general')}
        >
          {t('settings.open')}
        </Button>
      }
    >
      {panel}
    </Lobby>
  );

  const screen = () => {
    switch (call.phase) {
      case 'idle':
        return lobby(props.renderStart(!moved));
      case 'preparing':
        return lobby(
          <PreparingPanel
            signaling={snapshot.signaling}
            local={local}
            onGoOn={() => controller.goOnWithoutDevices()}
          />,
        );
      case 'waiting':
        return lobby(props.renderWaiting(call), true);
      case 'connecting':
      case 'connected':
      case 'reconnecting':
        return (
          <LateCallScreen
            call={call}
            snapshot={snapshot}
            controller={controller}
            preferences={platform.preferences}
            name={name}
            onHelp={() => setHelpOpen(true)}
            onSettings={onSettings}
            openExternal={(url) => platform.openExternal(url)}
            openSystemSettings={platform.openSystemSettings}
          />
        );
      case 'ended':
        return (
          <EndedScreen
            call={call}
            messages={snapshot.chat.messages}
            ownName={name}
            name={otherName}
            invited={call.room === props.invitedTo}
            onCallAgain={() => props.onCallAgain(call.room)}
            onReload={platform.kind === 'browser' ? () => location.reload() : null}
            onBack={() => controller.dismiss()}
          />
        );
      default:
        return assertNever(call);
    }
  };

  return (
    <>
      {screen()}
      {helpOpen && (
        <LateHelpDialog
          pushToTalk={pushToTalk}
          muteKey={desktop?.muteKey}
          onClose={() => setHelpOpen(false)}
        />
      )}
      {props.settings !== null && (
        <Settings
          first={props.settings}
          controller={controller}
          platform={platform}
          name={name}
          onName={props.onName}
          onClose={() => onSettings(null)}
        />
      )}
    </>
  );
}
