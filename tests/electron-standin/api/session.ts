import type { Session } from 'electron';
import { failClosed } from '../fail-closed.ts';
import { CertificateVerdicts } from '../proxy/certificate-verdict.ts';
import { DisplayMedia } from './display-media.ts';
import { Permissions } from './permissions.ts';
import { protocol } from './protocol.ts';

/** The app's decisions: about permissions, about screens to share, about certificates. */
export const permissions = new Permissions();
export const displayMedia = new DisplayMedia(permissions);
export const certificateVerdicts = new CertificateVerdicts();

const defaultSession: Pick<
  Session,
  | 'clearCache'
  | 'setCertificateVerifyProc'
  | 'setDevicePermissionHandler'
  | 'setDisplayMediaRequestHandler'
  | 'setPermissionCheckHandler'
  | 'setPermissionRequestHandler'
> & { protocol: typeof protocol } = {
  protocol: failClosed('session.protocol', protocol),
  setPermissionRequestHandler: (handler) => {
    permissions.requestHandler = handler;
  },
  setPermissionCheckHandler: (handler) => {
    permissions.checkHandler = handler;
  },
  // No page can reach HID, serial or USB devices here: Chromium refuses what nobody granted.
  setDevicePermissionHandler: () => undefined,
  setDisplayMediaRequestHandler: (handler) => {
    displayMedia.handler = handler;
  },
  setCertificateVerifyProc: (proc) => {
    certificateVerdicts.setProc(proc);
  },
  // Nothing of a custom scheme is ever kept.
  clearCache: () => Promise.resolve(),
};

/** The `session` of the API: one, for all windows. */
export const session = { defaultSession: failClosed('session', defaultSession) };
