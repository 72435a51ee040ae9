import { deCall } from './de-call.ts';
import { deDevices } from './de-devices.ts';
import { deStart } from './de-start.ts';
import type { en } from './en.ts';
import type { Translation } from './translation.ts';

/** The texts in German that a page begins with; de-later.ts and de-desktop.ts have the others. */
export const de: Translation<typeof en> = {
  ...deCall,
  devices: deDevices,
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
    more_one: '{{count}} weiterer Hinweis',
    more_other: '{{count}} weitere Hinweise',
    bothAsked: {
      title: 'Kamera und Mikrofon sind noch nicht bereit',
      help: 'Wenn du gefragt wirst, ob sie verwendet werden dürfen, erlaube es. Was du ausgeschaltet hast, bleibt aus.',
    },
    microphoneAsked: {
      title: 'Das Mikrofon ist noch nicht bereit',
      help: 'Wenn du gefragt wirst, ob es verwendet werden darf, erlaube es. Was du ausgeschaltet hast, bleibt aus.',
    },
    screenInstead: {
      title: 'Statt der Kamera wird dein Bildschirm geteilt',
    },
    onlyHeard: {
      title: 'Die andere Person hört dich nur',
    },
    notSeenNorHeard: {
      title: 'Die andere Person sieht und hört dich nicht',
    },
    notHeard: {
      title: 'Die andere Person hört dich nicht',
    },
    signalingLost: {
      title: 'Der Server ist nicht erreichbar',
      help: 'Euer Gespräch geht ohne ihn weiter. Nur wenn es auch abbricht, muss es auf den Server warten.',
      action: 'Ohne ihn weiter',
    },
  },
};
