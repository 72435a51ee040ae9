/** What a page's own world gets before its scripts run: the preload's API and the permission shims. */
import { isAppPage, type WorldSettings } from './messages.ts';
import { installPermissionShims, type PageServices } from './permission-shims.ts';
import { openWorldBridge } from './world-bridge.ts';

/** Electron freezes what it exposes, all the way down. */
function deepFreeze(value: unknown): unknown {
  if (typeof value === 'object' && value !== null && !ArrayBuffer.isView(value)) {
    for (const entry of Object.values(value)) deepFreeze(entry);
    Object.freeze(value);
  }
  return value;
}

/** Opens this end of the bridge and installs the shims, unless this is a frame inside the page. */
export function start(settings: WorldSettings): void {
  if (!isAppPage(settings)) return;
  let services: PageServices | undefined;
  openWorldBridge(settings.secret, 'main').onOffer((name, value) => {
    if (name === 'services') services = value as PageServices;
    else {
      Object.defineProperty(window, name.replace(/^expose:/, ''), {
        value: deepFreeze(value),
        enumerable: true,
      });
    }
  });
  const startedServices = (): PageServices => {
    if (!services) throw new Error('The isolated world has not started');
    return services;
  };
  installPermissionShims(startedServices);
  // Chromium would hand out a window before the app can refuse it. Links that open one are refused in chromium.ts.
  window.open = (url = '', frameName = '') => {
    startedServices().openWindow(new URL(url, location.href).href, frameName);
    return null;
  };
}
