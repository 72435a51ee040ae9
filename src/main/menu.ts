import type { MenuItemConstructorOptions } from 'electron';
import type { MenuCommand } from '../protocol/ipc.ts';
import type { MainMessages } from './messages/main-messages.ts';

export interface MenuOptions {
  /** As Node names it. */
  readonly platform: string;
  readonly appName: string;
  readonly words: MainMessages['menu'];
  /** Whether a call goes on: only then its commands can be used. */
  readonly inCall: boolean;
  readonly send: (command: MenuCommand) => void;
  readonly openLogFolder: () => void;
}

/** The menu bar. Every command of the app is in it, with its key. */
export function buildMenu(options: MenuOptions): MenuItemConstructorOptions[] {
  const { platform, appName, words, inCall, send, openLogFolder } = options;
  const isMac = platform === 'darwin';
  // macOS opens menus by no keys of theirs, and would show the mark.
  const menuTitle = (label: string): string => (isMac ? label.replace('&', '') : label);
  const command = (
    label: string,
    id: MenuCommand,
    accelerator: string,
    enabled: boolean,
  ): MenuItemConstructorOptions => ({ id, label, accelerator, enabled, click: () => send(id) });
  const settings = command(words.settings, 'open-settings', 'CmdOrCtrl+,', true);
  const separator: MenuItemConstructorOptions = { type: 'separator' };
  // A role without a label would be in English.
  const about: MenuItemConstructorOptions = { role: 'about', label: words.about };
  const quit: MenuItemConstructorOptions = { role: 'quit', label: words.quit };

  const appMenu: MenuItemConstructorOptions = {
    label: appName,
    submenu: [
      about,
      separator,
      settings,
      separator,
      { role: 'services', label: words.services },
      separator,
      { role: 'hide', label: words.hide },
      { role: 'hideOthers', label: words.hideOthers },
      { role: 'unhide', label: words.showAll },
      separator,
      quit,
    ],
  };
  const fileMenu: MenuItemConstructorOptions = {
    label: menuTitle(words.file),
    submenu: [
      command(words.hostRoom, 'host-room', 'CmdOrCtrl+N', !inCall),
      command(words.joinAddress, 'join-address', 'CmdOrCtrl+L', !inCall),
      separator,
      ...(isMac ? [{ role: 'close', label: words.closeWindow } as const] : [settings, separator, quit]),
    ],
  };
  const editMenu: MenuItemConstructorOptions = {
    label: menuTitle(words.edit),
    submenu: [
      { role: 'undo', label: words.undo },
      { role: 'redo', label: words.redo },
      separator,
      { role: 'cut', label: words.cut },
      { role: 'copy', label: words.copy },
      { role: 'paste', label: words.paste },
      separator,
      { role: 'selectAll', label: words.selectAll },
    ],
  };
  const callMenu: MenuItemConstructorOptions = {
    label: menuTitle(words.call),
    submenu: [
      command(words.microphone, 'toggle-microphone', 'CmdOrCtrl+D', inCall),
      command(words.camera, 'toggle-camera', 'CmdOrCtrl+E', inCall),
      command(words.share, 'toggle-screen-sharing', 'CmdOrCtrl+Shift+S', inCall),
      separator,
      command(words.hangUp, 'hang-up', 'CmdOrCtrl+Shift+H', inCall),
    ],
  };
  const viewMenu: MenuItemConstructorOptions = {
    label: menuTitle(words.view),
    submenu: [
      { role: 'zoomIn', label: words.zoomIn },
      { role: 'zoomOut', label: words.zoomOut },
      { role: 'resetZoom', label: words.actualSize },
      separator,
      { role: 'togglefullscreen', label: words.fullScreen },
    ],
  };
  const windowMenu: MenuItemConstructorOptions = {
    role: 'window',
    label: menuTitle(words.window),
    submenu: [
      { role: 'minimize', label: words.minimize },
      { role: 'zoom', label: words.zoomWindow },
      separator,
      { role: 'front', label: words.bringToFront },
    ],
  };
  const helpMenu: MenuItemConstructorOptions = {
    role: 'help',
    label: menuTitle(words.help),
    submenu: [
      { id: 'open-log-folder', label: words.openLogFolder, click: openLogFolder },
      ...(isMac ? [] : [separator, about]),
    ],
  };
  return [
    ...(isMac ? [appMenu] : []),
    fileMenu,
    editMenu,
    callMenu,
    viewMenu,
    ...(isMac ? [windowMenu] : []),
    helpMenu,
  ];
}
