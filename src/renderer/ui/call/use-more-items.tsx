import ArrowLeftRight from 'lucide-react/icons/arrow-left-right';
import Expand from 'lucide-react/icons/expand';
import Keyboard from 'lucide-react/icons/keyboard';
import Maximize from 'lucide-react/icons/maximize';
import Minimize from 'lucide-react/icons/minimize';
import PictureInPicture from 'lucide-react/icons/picture-in-picture-2';
import Settings from 'lucide-react/icons/settings';
import Shrink from 'lucide-react/icons/shrink';
import User from 'lucide-react/icons/user';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

/** An entry of the More menu. */
export interface MoreItem {
  readonly id: string;
  readonly label: string;
  readonly icon: ReactNode;
  readonly shortcut?: string;
  readonly onSelect: () => void;
}

/** What the More menu can do, and how things stand. */
export interface MoreActions {
  readonly fill: boolean;
  /** Null while a shared screen is looked at: that is zoomed. */
  readonly onFill: (() => void) | null;
  readonly selfHidden: boolean;
  readonly onSelf: () => void;
  /** Null while there is only one picture. */
  readonly onSwap: (() => void) | null;
  readonly isFull: boolean;
  readonly onFullScreen: () => void;
  readonly isPictureInPicture: boolean;
  /** Null where the browser has none. */
  readonly onPictureInPicture: (() => void) | null;
  readonly onSettings: () => void;
  readonly onHelp: () => void;
}

/** The entries of the More menu. */
export function useMoreItems(actions: MoreActions): readonly MoreItem[] {
  const { t } = useTranslation();
  const { fill, onFill, selfHidden, onSelf, onSwap, isFull, isPictureInPicture, onPictureInPicture } =
    actions;
  const items: (MoreItem | null)[] = [
    onFill && {
      id: 'fill',
      label: t(fill ? 'call.fit' : 'call.fill'),
      icon: fill ? <Shrink aria-hidden="true" /> : <Expand aria-hidden="true" />,
      onSelect: onFill,
    },
    onSwap && {
      id: 'swap',
      label: t('call.swap'),
      icon: <ArrowLeftRight aria-hidden="true" />,
      onSelect: onSwap,
    },
    {
      id: 'self',
      label: t(selfHidden ? 'call.showSelf' : 'call.hideSelf'),
      icon: <User aria-hidden="true" />,
      onSelect: onSelf,
    },
    onPictureInPicture && {
      id: 'picture-in-picture',
      label: t(isPictureInPicture ? 'call.leavePictureInPicture' : 'call.pictureInPicture'),
      icon: <PictureInPicture aria-hidden="true" />,
      onSelect: onPictureInPicture,
    },
    {
      id: 'full-screen',
      label: t(isFull ? 'call.leaveFullScreen' : 'call.fullScreen'),
      icon: isFull ? <Minimize aria-hidden="true" /> : <Maximize aria-hidden="true" />,
      shortcut: 'F',
      onSelect: actions.onFullScreen,
    },
    {
      id: 'settings',
      label: t('settings.open'),
      icon: <Settings aria-hidden="true" />,
      onSelect: actions.onSettings,
    },
    {
      id: 'help',
      label: t('call.help'),
      icon: <Keyboard aria-hidden="true" />,
      shortcut: '?',
      onSelect: actions.onHelp,
    },
  ];
  return items.filter((item) => item !== null);
}
