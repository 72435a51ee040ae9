import Expand from 'lucide-react/icons/expand';
import Keyboard from 'lucide-react/icons/keyboard';
import Maximize from 'lucide-react/icons/maximize';
import Minimize from 'lucide-react/icons/minimize';
import Settings from 'lucide-react/icons/settings';
import Shrink from 'lucide-react/icons/shrink';
import User from 'lucide-react/icons/user';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CallController, CallSnapshot } from '../../call/snapshot.ts';
import { ChatPanel } from '../chat/chat-panel.tsx';
import { MessageToast } from '../chat/message-toast.tsx';
import { useFullScreen } from '../hooks/use-full-screen.ts';
import { useMediaQuery } from '../hooks/use-media-query.ts';
import { useShortcuts } from '../hooks/use-shortcuts.ts';
import { useUnread } from '../hooks/use-unread.ts';
import { CallHeader, type CallUnderWay } from './call-header.tsx';
import { CallNotices } from './call-notices.tsx';
import { CallWords } from './call-words.tsx';
import { ControlBar } from './control-bar.tsx';
import type { MoreItem } from './more-menu.tsx';
import { RemoteView } from './remote-view.tsx';
import { SelfView } from './self-view.tsx';
import { Stage } from './stage.tsx';
import './call-screen.css';

/** From here on the chat stands beside the picture; in a narrower window it is a sheet over it. As in the CSS. */
const WIDE = '(width >= 64rem)';

interface CallScreenProps {
  readonly call: CallUnderWay;
  readonly snapshot: CallSnapshot;
  readonly controller: CallController;
  readonly name: string;
  readonly onHelp: () => void;
  readonly onSettings: () => void;
  readonly openExternal: (url: string) => void;
}

/** The call: the other person edge to edge, and what floats over them. */
export function CallScreen(props: CallScreenProps) {
  const { call, snapshot, controller, name, onHelp, onSettings, openExternal } = props;
  const { t } = useTranslation();
  const { local, remote, chat } = snapshot;
  const wide = useMediaQuery(WIDE);
  const [chatChoice, setChatChoice] = useState<boolean | null>(null);
  const chatOpen = chatChoice ?? wide;
  const unread = useUnread(chat.messages, chatOpen);
  const chatButton = useRef<HTMLButtonElement>(null);
  const [selfHidden, setSelfHidden] = useState(false);
  const [fills, setFills] = useState({ camera: true, screen: false });
  const picture = remote.sharing ? 'screen' : 'camera';
  const fill = fills[picture];
  const { isFull, toggle: toggleFullScreen } = useFullScreen();
  const otherName = remote.name ?? t('call.otherPerson');

  const closeChat = () => {
    setChatChoice(false);
    chatButton.current?.focus();
  };
  const toggleChat = () => (chatOpen ? closeChat() : setChatChoice(true));

  useShortcuts((id) => {
    if (id === 'chat') toggleChat();
    else if (id === 'fullScreen') toggleFullScreen();
    else if (id === 'close' && chatOpen && !wide) closeChat();
    else return false;
    return true;
  });

  const moreItems: readonly MoreItem[] = [
    {
      id: 'fill',
      label: t(fill ? 'call.fit' : 'call.fill'),
      icon: fill ? <Shrink aria-hidden="true" /> : <Expand aria-hidden="true" />,
      onSelect: () => setFills({ ...fills, [picture]: !fill }),
    },
    {
      id: 'self',
      label: t(selfHidden ? 'call.showSelf' : 'call.hideSelf'),
      icon: <User aria-hidden="true" />,
      onSelect: () => setSelfHidden(!selfHidden),
    },
    {
      id: 'full-screen',
      label: t(isFull ? 'call.leaveFullScreen' : 'call.fullScreen'),
      icon: isFull ? <Minimize aria-hidden="true" /> : <Maximize aria-hidden="true" />,
      shortcut: 'F',
      onSelect: toggleFullScreen,
    },
    {
      id: 'settings',
      label: t('settings.open'),
      icon: <Settings aria-hidden="true" />,
      onSelect: onSettings,
    },
    {
      id: 'help',
      label: t('call.help'),
      icon: <Keyboard aria-hidden="true" />,
      shortcut: '?',
      onSelect: onHelp,
    },
  ];

  return (
    <div className="call">
      <Stage mayClear={call.phase === 'connected' && !remote.cameraOff}>
        <RemoteView remote={remote} phase={call.phase} fill={fill} />
        <CallWords call={call} signaling={snapshot.signaling} />
        <CallHeader call={call} remote={remote} />
        <div className="stage-notices">
          <CallNotices snapshot={snapshot} controller={controller} />
          <MessageToast message={unread.at(-1)} otherName={otherName} onOpen={toggleChat} />
        </div>
        {!selfHidden && <SelfView local={local} name={name} />}
        <ControlBar
          local={local}
          controller={controller}
          chatOpen={chatOpen}
          unread={unread.length}
          onToggleChat={toggleChat}
          chatButton={chatButton}
          moreItems={moreItems}
        />
      </Stage>
      <ChatPanel
        chat={chat}
        open={chatOpen}
        takesFocus={chatChoice === true}
        otherName={otherName}
        onSend={(text) => controller.sendMessage(text)}
        onClose={closeChat}
        openExternal={openExternal}
      />
    </div>
  );
}
