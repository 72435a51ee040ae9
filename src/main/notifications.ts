import { Notification, type BrowserWindow } from 'electron';
import type { NotificationText } from '../protocol/ipc.ts';
import { bringToFront } from './main-window.ts';

/** Shows a notification while the window is not in front; a click on it brings the window there. */
export function notify(window: BrowserWindow, { title, body }: NotificationText): void {
  if (window.isFocused() || !Notification.isSupported()) return;
  const notification = new Notification({ title, body });
  notification.on('click', () => {
    if (!window.isDestroyed()) bringToFront(window);
  });
  notification.show();
}
