import Ellipsis from 'lucide-react/icons/ellipsis';
import MessageSquare from 'lucide-react/icons/message-square';
import PhoneOff from 'lucide-react/icons/phone-off';
import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { CallController, DevicesSnapshot, LocalMediaSnapshot } from '../../call/snapshot.ts';
import { ControlButton } from '../components/control-button.tsx';
import { MediaControls } from '../components/media-controls.tsx';
import { Menu, MenuAction } from '../components/menu.tsx';
import { DeviceMenu } from '../devices/device-menu.tsx';
import type { MoreItem } from './use-more-items.tsx';
import './control-bar.css';

interface ControlBarProps {
  readonly local: LocalMediaSnapshot;
  readonly devices: DevicesSnapshot;
  readonly controller: CallController;
  readonly chatOpen: boolean;
  readonly unread: number;
  readonly onToggleChat: () => void;
  readonly chatButton: RefObject<HTMLButtonElement | null>;
  readonly moreItems: readonly MoreItem[];
  readonly onMediaSettings: (place: 'media' | 'voice') => void;
}

/** The floating bar: the switches, and apart from them Hang up. */
export function ControlBar(props: ControlBarProps) {
  const { local, devices, controller, chatOpen, unread, onToggleChat, chatButton, moreItems } = props;
  const { t } = useTranslation();
  const deviceMenu = { local, devices, controller };
  return (
    <div className="control-bar" role="group" aria-label={t('call.controls')}>
      <MediaControls
        local={local}
        controller={controller}
        canShare
        besideMicrophone={
          <DeviceMenu of="microphone" {...deviceMenu} onSettings={() => props.onMediaSettings('voice')} />
        }
        besideCamera={
          <DeviceMenu of="camera" {...deviceMenu} onSettings={() => props.onMediaSettings('media')} />
        }
      />
      <ControlButton
        ref={chatButton}
        label={unread > 0 ? t('call.chatUnread', { count: unread }) : t('call.chat')}
        icon={<MessageSquare aria-hidden="true" />}
        shortcut="C"
        badge={unread}
        tone={chatOpen ? 'open' : 'plain'}
        aria-expanded={chatOpen}
        aria-controls="chat"
        onClick={onToggleChat}
      />
      <Menu label={t('call.more')} icon={<Ellipsis aria-hidden="true" />}>
        {moreItems.map(({ id, ...item }) => (
          <MenuAction key={id} {...item} />
        ))}
      </Menu>
      <ControlButton
        className="control-bar-hang-up"
        label={t('call.hangUp')}
        icon={<PhoneOff aria-hidden="true" />}
        tone="danger"
        onClick={() => controller.hangUp()}
      />
    </div>
  );
}
