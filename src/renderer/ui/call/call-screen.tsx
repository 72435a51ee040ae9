import UserIcon from 'lucide-react/icons/user';
import { useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import type { PreferencesStore } from '../../../protocol/preferences.ts';
import type { CallController, CallSnapshot } from '../../call/snapshot.ts';
import { ChatPanel } from '../chat/chat-panel.tsx';
import { MessageToast } from '../chat/message-toast.tsx';
import { ControlButton } from '../components/control-button.tsx';
import type { OpenSystemSettings } from '../devices/way-out-button.tsx';
import { useFullScreen } from '../hooks/use-full-screen.ts';
import { useMediaQuery } from '../hooks/use-media-query.ts';
import { usePictureInPicture } from '../hooks/use-picture-in-picture.ts';
import { usePreferences } from '../hooks/use-preferences.ts';
import { useShortcuts } from '../hooks/use-shortcuts.ts';
import { useUnread } from '../hooks/use-unread.ts';
import { useUnreadTold } from '../hooks/use-unread-told.ts';
import { CallHeader, type CallUnderWay } from './call-header.tsx';
import { CallMiniature } from './call-miniature.tsx';
import { CallNotices } from './call-notices.tsx';
import { CallWords } from './call-words.tsx';
import { ControlBar } from './control-bar.tsx';
import { PictureInPictureNotice } from './picture-in-picture-notice.tsx';
import { RemoteView } from './remote-view.tsx';
import { SelfView } from './self-view.tsx';
import { Stage } from './stage.tsx';
import { Tile } from './tile.tsx';
import { useMoreItems } from './use-more-items.tsx';
import { usePictures } from './use-pictures.ts';
import './call-screen.css';

/** From here on the chat stands beside the picture; in a narrower window it is a sheet over it. As in the CSS. */
const WIDE = '(width >= 64rem)';

/** What became of the chat in this call. Who writes in one that stood by itself keeps it in a narrow window too. */
type ChatChoice = 'opened' | 'used' | 'closed';

interface CallScreenProps {
  readonly call: CallUnderWay;
  readonly snapshot: CallSnapshot;
  readonly controller: CallController;
  readonly preferences: PreferencesStore;
  readonly name: string;
  readonly onHelp: () => void;
  readonly onSettings: (place: 'general' | 'media' | 'voice') => void;
  readonly openExternal: (url: string) => void;
  /** Only in the desktop app. */
  readonly openSystemSettings: OpenSystemSettings | undefined;
}

/** The call: the other person edge to edge, and what floats over them. */
export function CallScreen(props: CallScreenProps) {
  const { call, snapshot, controller, name, onHelp, onSettings, openExternal } = props;
  const { t } = useTranslation();
  const { local, remote, chat } = snapshot;
  const { chatSound, chatBeside } = usePreferences(props.preferences);
  const wide = useMediaQuery(WIDE);
  const [chatChoice, setChatChoice] = useState<ChatChoice | null>(null);
  const chatOpen = chatChoice === null ? wide && chatBeside : chatChoice !== 'closed';
  const unread = useUnread(chat.messages, chatOpen);
  useUnreadTold(unread, call.phase, chatSound);
  const chatButton = useRef<HTMLButtonElement>(null);
  const selfPlace = useRef<HTMLDivElement>(null);
  const remoteVideo = useRef<HTMLVideoElement>(null);
  const pictures = usePictures(remote.sharing);
  const { corner, swapped, selfHidden, fill, change } = pictures;
  const fullScreen = useFullScreen();
  const miniature = usePictureInPicture(remoteVideo);
  const seesSomebody = call.phase !== 'connecting';

  const chooseChat = (open: boolean) => {
    setChatChoice(open ? 'opened' : 'closed');
    // The next call begins likewise; a sheet that covers the picture never opens by itself.
    if (wide) props.preferences.update({ chatBeside: open });
  };
  const closeChat = () => {
    chooseChat(false);
    chatButton.current?.focus();
  };
  const toggleChat = () => (chatOpen ? closeChat() : chooseChat(true));
  const swap = () => change({ swapped: !swapped });
  const hideSelf = (hidden: boolean) => {
    const hadFocus = selfPlace.current?.contains(document.activeElement) === true;
    change({ selfHidden: hidden });
    // The button that was pressed is gone then; its counterpart takes the focus.
    if (hadFocus) requestAnimationFrame(() => selfPlace.current?.querySelector('button')?.focus());
  };

  useShortcuts((id) => {
    if (id === 'chat') toggleChat();
    else if (id === 'fullScreen') fullScreen.toggle();
    else if (id === 'close' && chatOpen) closeChat();
    else return false;
    return true;
  });

  const moreItems = useMoreItems({
    fill,
    onFill: remote.sharing && !swapped ? null : () => change({ fill: !fill }),
    selfHidden,
    onSelf: () => change({ selfHidden: !selfHidden }),
    onSwap: selfHidden || !seesSomebody ? null : swap,
    isFull: fullScreen.isFull,
    onFullScreen: fullScreen.toggle,
    isPictureInPicture: miniature.isOpen,
    onPictureInPicture: miniature.toggle,
    onSettings: () => onSettings('general'),
    onHelp,
  });

  const place = { corner, onCorner: (next: typeof corner) => change({ corner: next }), onSwap: swap };
  return (
    <div className="call">
      <Stage mayClear={call.phase === 'connected' && (!remote.cameraOff || remote.sharing)}>
        <Tile {...place} slot={swapped ? 'corner' : 'main'}>
          <RemoteView
            remote={remote}
            phase={call.phase}
            video={remoteVideo}
            speaker={snapshot.devices.chosen.speaker}
            large={!swapped}
            fill={fill}
          />
        </Tile>
        <CallWords call={call} signaling={snapshot.signaling} />
        <CallHeader call={call} remote={remote} pictureSaysSo={!swapped} />
        <div className="stage-notices" data-beside={corner === 'top-right' && !selfHidden}>
          <CallNotices
            snapshot={snapshot}
            controller={controller}
            openSystemSettings={props.openSystemSettings}
            onChooseMicrophone={() => onSettings('voice')}
          />
          <MessageToast
            message={unread.at(-1)}
            otherName={remote.name ?? t('call.otherPerson')}
            onOpen={toggleChat}
          />
          <PictureInPictureNotice smallWindow={miniature} />
        </div>
        <div ref={selfPlace} className="self-place">
          {selfHidden ? (
            <div className="self-back" data-corner={corner}>
              <ControlButton
                label={t('call.showSelf')}
                icon={<UserIcon aria-hidden="true" />}
                onClick={() => hideSelf(false)}
              />
            </div>
          ) : (
            <Tile
              {...place}
              slot={swapped ? 'main' : 'corner'}
              onHide={swapped ? undefined : () => hideSelf(true)}
            >
              <SelfView local={local} name={name} fill={!swapped || fill} />
            </Tile>
          )}
        </div>
        <ControlBar
          local={local}
          devices={snapshot.devices}
          controller={controller}
          chatOpen={chatOpen}
          unread={unread.length}
          onToggleChat={toggleChat}
          chatButton={chatButton}
          moreItems={moreItems}
          onMediaSettings={onSettings}
        />
      </Stage>
      <ChatPanel
        chat={chat}
        open={chatOpen}
        takesFocus={chatChoice === 'opened'}
        onUse={() => setChatChoice((choice) => choice ?? 'used')}
        room={call.room}
        name={name}
        otherName={remote.name}
        onSend={(text) => controller.sendMessage(text)}
        onClose={closeChat}
        openExternal={openExternal}
      />
      {miniature.pipWindow !== null &&
        createPortal(
          <CallMiniature local={local} remote={remote} controller={controller} />,
          miniature.pipWindow.document.body,
        )}
    </div>
  );
}
