import { deCall } from './de-call.ts';
import { deDevices } from './de-devices.ts';
import { deSettings } from './de-settings.ts';
import { deStart } from './de-start.ts';
import type { en } from './en.ts';
import type { Translation } from './translation.ts';

/** Every text of the user interface in German, but for those that only the desktop app shows (de-desktop.ts). */
export const de: Translation<typeof en> = {
  ...deCall,
  devices: deDevices,
  settings: deSettings,
  ...deStart,
  app: {
    name: 'Parley',
    title: {
      idle: 'Parley',
      preparing: 'Startet – Parley',
      waiting: 'Wartet – Parley',
      connecting: 'Verbindet – Parley',
      connected: 'Im Gespräch – Parley',
      reconnecting: 'Verbindet neu – Parley',
      ended: 'Gespräch beendet – Parley',
    },
    crashed: {
      title: 'Etwas ist schiefgegangen',
      help: 'Auf dieser Seite ist ein unerwarteter Fehler aufgetreten. Lade sie neu, um weiterzumachen.',
      reload: 'Neu laden',
    },
  },

  notice: {
    dismiss: 'Ausblenden',
    shareInstead: 'Bildschirm teilen',
    screenInstead: {
      title: 'Deine Kamera ist nicht verfügbar, darum wird dein Bildschirm geteilt.',
    },
    onlyHeard: {
      title: 'Deine Kamera ist nicht verfügbar, darum hört dich die andere Person nur.',
    },
    notSeenNorHeard: {
      title: 'Weder Kamera noch Mikrofon ist verfügbar, darum sieht und hört dich die andere Person nicht.',
    },
    notHeard: {
      title: 'Dein Mikrofon ist nicht verfügbar, darum hört dich die andere Person nicht.',
    },
    signalingLost: {
      title: 'Der Server ist nicht erreichbar.',
      help: 'Euer Gespräch geht ohne ihn weiter.',
    },
  },
};
