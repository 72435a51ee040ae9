/** The desktop app's composition root: makes the parts and joins them. What they do is written in the parts. */
import path from 'node:path';
import {
  Menu,
  app,
  desktopCapturer,
  dialog,
  globalShortcut,
  ipcMain,
  powerMonitor,
  powerSaveBlocker,
  protocol,
  session,
  shell,
  systemPreferences,
  type BrowserWindow,
} from 'electron';
import { INVITATION_SCHEME } from '../protocol/invitation.ts';
import type { AppInfo } from '../protocol/ipc.ts';
import { chooseSpeech } from '../protocol/language.ts';
import type { LanguageChoice } from '../protocol/preferences.ts';
import { APP_SCHEME } from './app-origin.ts';
import { createAppProtocolHandler } from './app-protocol.ts';
import { createCallActivity } from './call-activity.ts';
import { installCertificateVerifier } from './certificate-verifier.ts';
import { withholdClientCertificates } from './client-certificates.ts';
import { createMainErrorReport, type Ask } from './crash-recovery.ts';
import { createDeepLinks, findInvitationLink } from './deep-links.ts';
import { openExternalLink } from './external-link.ts';
import { guardWindow } from './guard-window.ts';
import { createInvokeHandlers } from './invoke-handlers.ts';
import { registerIpc } from './ipc-router.ts';
import { createKeepAwake } from './keep-awake.ts';
import { openLogFiles } from './log-files.ts';
import { bringToFront, openMainWindow } from './main-window.ts';
import { createMediaAccess } from './media-access.ts';
import { buildMenu } from './menu.ts';
import type { MainMessages } from './messages/main-messages.ts';
import { messagesIn } from './messages/messages-in.ts';
import { createMuteKey } from './mute-key.ts';
import { notify } from './notifications.ts';
import { installPermissions } from './permissions.ts';
import { createPush } from './push.ts';
import { quitInOrder } from './quit-in-order.ts';
import { installScreenSharing, pickerKind } from './screen-sharing.ts';
import { spawnServerProcess } from './server-spawn.ts';
import { createServers } from './servers.ts';
import { openSettings } from './settings.ts';
import { createSystemSettings } from './system-settings.ts';
import { visibleSettings } from './visible-settings.ts';

/** `appId` of electron-builder.yml. */
const APP_ID = 'app.parley.Parley';
const OUT = path.join(import.meta.dirname, '..');
const WEB_CLIENT = path.join(OUT, 'web');
const PRELOAD = path.join(OUT, 'preload', 'index.cjs');
const SERVER_PROCESS = path.join(import.meta.dirname, 'server-process.js');

let window: BrowserWindow | null = null;
/** What the user has chosen, as soon as the settings are read. */
let languageChoice: LanguageChoice = 'system';
/** Whether the page listens for invitations: from its first question on, until it is gone. */
let pageListens = false;

const push = createPush(() => window);
const ask: Ask = async (question) => {
  const { response } = await (window
    ? dialog.showMessageBox(window, question)
    : dialog.showMessageBox(question));
  return response;
};
const messages = (): MainMessages =>
  messagesIn(chooseSpeech(languageChoice, app.getPreferredSystemLanguages()).language);
const showWindow = (): void => {
  if (window) bringToFront(window);
};
const deepLinks = createDeepLinks((result) => {
  if (pageListens) push('invitation:opened', result);
  showWindow();
  return pageListens;
});

function openLinkOf(argv: readonly string[]): void {
  const link = findInvitationLink(argv);
  if (link === null) showWindow();
  else deepLinks.open(link);
}

function appInfo(settingsSetAside: string | null, canOpenSystemSettings: boolean): AppInfo {
  return {
    version: app.getVersion(),
    electron: process.versions.electron,
    chromium: process.versions.chrome,
    node: process.versions.node,
    platform: process.platform,
    languages: app.getPreferredSystemLanguages(),
    settingsSetAside,
    canOpenSystemSettings,
  };
}

function showMenu(inCall: boolean): void {
  const template = buildMenu({
    platform: process.platform,
    appName: app.getName(),
    words: messages().menu,
    inCall,
    send: (command) => push('menu:command', command),
    openLogFolder: () => void shell.openPath(app.getPath('logs')),
  });
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}

async function start(): Promise<void> {
  const logFiles = openLogFiles(app.getPath('logs'));
  const { logger } = logFiles;
  const report = createMainErrorReport({
    ask,
    words: () => messages().mainError,
    quit: () => app.exit(1),
    logger,
  });
  process.on('uncaughtException', (error) => void report(error));
  process.on('unhandledRejection', (error) => void report(error));

  const userData = app.getPath('userData');
  const settings = await openSettings({ file: path.join(userData, 'settings.json'), logger });
  languageChoice = settings.get().preferences.language;
  await app.whenReady();
  const systemSettings = createSystemSettings(process.platform, shell);
  const info = appInfo(settings.setAside, systemSettings.canOpen);
  logger.info({ ...info, languages: info.languages.join(' ') }, 'started');

  const servers = createServers({
    userData,
    webClientFolder: WEB_CLIENT,
    spawn: () => spawnServerProcess(SERVER_PROCESS),
    settings,
    onHostingChange: (status) => push('hosting:changed', status),
    logger,
  });
  settings.onChange((changed) => push('settings:changed', visibleSettings(changed)));
  const mediaAccess = createMediaAccess({ platform: process.platform, systemPreferences });
  const keepAwake = createKeepAwake(powerSaveBlocker);
  const muteKey = createMuteKey({
    shortcuts: globalShortcut,
    key: settings.get().muteKey,
    onPress: () => push('menu:command', 'toggle-microphone'),
    logger,
  });
  powerMonitor.on('resume', () => push('power:resumed', null));
  const calls = createCallActivity((inCall) => {
    if (inCall) {
      keepAwake.start();
      muteKey.callStarted();
    } else {
      keepAwake.stop();
      muteKey.callEnded();
    }
    showMenu(inCall);
  });
  settings.onChange(({ preferences: { language } }) => {
    if (language === languageChoice) return;
    languageChoice = language;
    showMenu(calls.active);
  });

  protocol.handle(APP_SCHEME, createAppProtocolHandler(WEB_CLIENT));
  installPermissions({
    session: session.defaultSession,
    askSystem: (types) => mediaAccess.ask(types),
    logger,
  });
  installCertificateVerifier(session.defaultSession, servers.trust);
  withholdClientCertificates(app, logger);
  const screenSharing = installScreenSharing({
    session: session.defaultSession,
    capturer: desktopCapturer,
    picker: pickerKind(
      process.platform,
      process.platform === 'darwin' ? process.getSystemVersion() : '',
      process.env,
    ),
    // With a picker of the app's own macOS would record silence (electron/electron#52738).
    systemAudio: process.platform === 'win32',
    isDenied: () => mediaAccess.status().screen === 'denied',
    showPicker: (request) => push('screen-picker:opened', request),
    hidePicker: (requestId) => push('screen-picker:closed', requestId),
    logger,
  });

  const opened = openMainWindow({ preload: PRELOAD, settings, title: app.getName() });
  window = opened;
  opened.on('closed', () => {
    window = null;
  });
  const closing = guardWindow(opened, {
    inCall: () => calls.active,
    sayGoodbye: () => push('window:closing', null),
    onPageGone: () => {
      pageListens = false;
      calls.ended();
    },
    ask,
    messages,
    giveUp: (message) => {
      dialog.showErrorBox(messages().cannotStart.title, message);
      app.exit(1);
    },
    quit: () => app.quit(),
    logger,
  });
  registerIpc({
    ipcMain,
    isAppWindow: (id) => window?.webContents.id === id,
    logger,
    handlers: createInvokeHandlers({
      info: () => info,
      systemSettings,
      openLogFolder: async () => {
        await shell.openPath(app.getPath('logs'));
      },
      openExternal: (url) => openExternalLink(shell, url),
      mediaAccess,
      hosting: servers.hosting,
      trust: servers.trust,
      settings,
      takeInvitation: () => {
        pageListens = true;
        return deepLinks.take();
      },
      muteKey,
      screenSharing,
      calls,
      notify: (text) => notify(opened, text),
      readyToClose: () => closing.ready(),
      now: Date.now,
    }),
  });
  app.setAboutPanelOptions({
    applicationName: app.getName(),
    applicationVersion: info.version,
    version: `Electron ${info.electron}, Chromium ${info.chromium}`,
  });
  showMenu(calls.active);
  quitInOrder({
    app,
    endings: [() => servers.close(), () => settings.flush()],
    closeLog: () => logFiles.close(),
    logger,
  });
}

if (app.requestSingleInstanceLock()) {
  app.enableSandbox();
  // A peer that shares only its screen never gets camera permission, without which Chromium would hide its addresses
  // behind `.local` names that many networks do not resolve.
  app.commandLine.appendSwitch('disable-features', 'WebRtcHideLocalIpsWithMdns');
  protocol.registerSchemesAsPrivileged([
    {
      scheme: APP_SCHEME,
      privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true, codeCache: true },
    },
  ]);
  if (app.isPackaged) app.setAsDefaultProtocolClient(INVITATION_SCHEME);
  // Windows shows notifications only of apps that it knows by the id of the installer.
  if (process.platform === 'win32') app.setAppUserModelId(APP_ID);
  app.on('open-url', (event, link) => {
    event.preventDefault();
    deepLinks.open(link);
  });
  app.on('second-instance', (_event, argv) => openLinkOf(argv));
  app.on('activate', showWindow);
  app.on('window-all-closed', () => app.quit());
  openLinkOf(process.argv);
  start().catch((error: unknown) => {
    dialog.showErrorBox(messages().cannotStart.title, String(error));
    app.exit(1);
  });
} else {
  app.exit(0);
}
