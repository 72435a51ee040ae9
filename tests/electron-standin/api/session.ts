import type { Session } from 'electron';
import { failClosed } from '../fail-closed.ts';
import { CertificateVerdicts } from '../proxy/certificate-verdict.ts';
import { DisplayMedia } from './display-media.ts';
import { Permissions } from './permissions.ts';

/** The app's decisions: about permissions, about screens to share, about certificates. */
export const permissions = new Permissions();
export const displayMedia = new DisplayMedia(permissions);
export const certificateVerdicts = new CertificateVerdicts();

const defaultSession: Pick<
  Session,
  | 'setCertificateVerifyProc'
  | 'setDisplayMediaRequestHandler'
  | 'setPermissionCheckHandler'
  | 'setPermissionRequestHandler'
> = {
  setPermissionRequestHandler: (handler) => {
    permissions.requestHandler = handler;
  },
  setPermissionCheckHandler: (handler) => {
    permissions.checkHandler = handler;
  },
  setDisplayMediaRequestHandler: (handler) => {
    displayMedia.handler = handler;
  },
  setCertificateVerifyProc: (proc) => {
    certificateVerdicts.setProc(proc);
  },
};

/** The `session` of the API: one, for all windows. */
export const session = { defaultSession: failClosed('session', defaultSession) };
