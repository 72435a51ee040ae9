import type { MenuItemConstructorOptions } from 'electron';
import type { MenuCommand } from '../protocol/ipc.ts';

export interface MenuOptions {
  /** As Node names it. */
  readonly platform: string;
  readonly appName: string;
  /** Whether a call goes on: only then its commands can be used. */
  readonly inCall: boolean;
  readonly send: (command: MenuCommand) => void;
  readonly openLogFolder: () => void;
}

/** The menu bar. Every command of the app is in it, with its key. */
export function buildMenu(options: MenuOptions): MenuItemConstructorOptions[] {
  const { platform, appName, inCall, send, openLogFolder } = options;
  const isMac = platform === 'darwin';
  const command = (
    label: string,
    id: MenuCommand,
    accelerator: string,
    enabled: boolean,
  ): MenuItemConstructorOptions => ({ id, label, accelerator, enabled, click: () => send(id) });
  const settings = command('Settings…', 'open-settings', 'CmdOrCtrl+,', true);
  const separator: MenuItemConstructorOptions = { type: 'separator' };

  const appMenu: MenuItemConstructorOptions = {
    label: appName,
    submenu: [
      { role: 'about' },
      separator,
      settings,
      separator,
      { role: 'services' },
      separator,
      { role: 'hide' },
      { role: 'hideOthers' },
      { role: 'unhide' },
      separator,
      { role: 'quit' },
    ],
  };
  const fileMenu: MenuItemConstructorOptions = {
    label: isMac ? 'File' : '&File',
    submenu: [
      command('Host a Room', 'host-room', 'CmdOrCtrl+N', !inCall),
      command('Join by Address', 'join-address', 'CmdOrCtrl+L', !inCall),
      separator,
      ...(isMac ? [{ role: 'close' } as const] : [settings, separator, { role: 'quit' } as const]),
    ],
  };
  const callMenu: MenuItemConstructorOptions = {
    label: isMac ? 'Call' : '&Call',
    submenu: [
      command('Microphone On or Off', 'toggle-microphone', 'CmdOrCtrl+D', inCall),
      command('Camera On or Off', 'toggle-camera', 'CmdOrCtrl+E', inCall),
      command('Share Screen or Stop', 'toggle-screen-sharing', 'CmdOrCtrl+Shift+S', inCall),
      separator,
      command('Hang Up', 'hang-up', 'CmdOrCtrl+Shift+H', inCall),
    ],
  };
  const viewMenu: MenuItemConstructorOptions = {
    label: isMac ? 'View' : '&View',
    submenu: [
      { role: 'zoomIn' },
      { role: 'zoomOut' },
      { role: 'resetZoom' },
      separator,
      { role: 'togglefullscreen' },
    ],
  };
  const helpMenu: MenuItemConstructorOptions = {
    role: 'help',
    submenu: [
      { id: 'open-log-folder', label: 'Open Log Folder', click: openLogFolder },
      ...(isMac ? [] : [separator, { role: 'about' } as const]),
    ],
  };
  return [
    ...(isMac ? [appMenu] : []),
    fileMenu,
    { role: 'editMenu' },
    callMenu,
    viewMenu,
    ...(isMac ? [{ role: 'windowMenu' } as const] : []),
    helpMenu,
  ];
}
