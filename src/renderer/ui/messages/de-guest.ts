import type { enGuest } from './en-guest.ts';
import type { Translation } from './translation.ts';

/** The texts of the page that guests see before the browser's warning, in German. */
export const deGuest: Translation<typeof enGuest> = {
  title: 'Du bist zu einem Videoanruf eingeladen',
  room: 'Raum',
  nextTitle: 'Zuerst wird dein Browser warnen',
  next: 'Er wird sagen, dass die Verbindung nicht privat ist. Das Zertifikat dieses Anrufs wurde auf dem Computer der Person erstellt, die dich eingeladen hat, und keine Zertifizierungsstelle hat es unterschrieben.',
  why: 'Die Verbindung ist verschlüsselt, aber dein Browser kann nicht wissen, mit wem. Dieselbe Warnung käme auch, wenn jemand im Netzwerk einen Computer dazwischengeschaltet hätte. Klicke sie also nicht einfach weg, sondern vergleiche den Fingerabdruck.',
  expected: 'Der Fingerabdruck aus deiner Einladung (SHA-256)',
  expectedHelp:
    'Diese Seite kommt unverschlüsselt, also könnte jemand im Netzwerk ändern, was du hier liest. Was zählt, ist der Fingerabdruck in der Einladung selbst, nach „fingerprint=“, oder der, den dir die einladende Person vorliest.',
  missing: 'Der Fingerabdruck, den die einladende Person sieht (SHA-256)',
  missingHelp:
    'Deine Einladung bringt keinen Fingerabdruck mit. Frage auf einem anderen Weg danach: am Telefon, oder schau auf den Bildschirm der Person, die dich eingeladen hat.',
  stepsTitle: 'So siehst du den Fingerabdruck, den dein Browser zeigt',
  steps: {
    chrome: {
      name: 'Chrome und Edge',
      one: 'Geh weiter zum Anruf. Klicke bei der Warnung links neben der Adresse auf „Nicht sicher“.',
      two: 'Klicke auf „Zertifikatdetails“ und suche SHA-256 des Zertifikats.',
      three: 'Ist er gleich: „Erweitert“, dann „Weiter“.',
    },
    android: {
      name: 'Chrome unter Android',
      one: 'Geh weiter zum Anruf. Tippe bei der Warnung auf das Zeichen links neben der Adresse, dann auf „Verbindung ist nicht sicher“.',
      two: 'Tippe auf „Zertifikatinformationen“ und suche SHA-256.',
      three: 'Ist er gleich: zurück zur Warnung, „Erweitert“, dann „Weiter“.',
    },
    firefox: {
      name: 'Firefox',
      one: 'Geh weiter zum Anruf. Klicke bei der Warnung auf „Erweitert“, dann auf „Zertifikat anzeigen“.',
      two: 'Suche SHA-256 unter „Fingerabdrücke“.',
      three: 'Ist er gleich: zurück zur Warnung, dann „Risiko akzeptieren und fortfahren“.',
    },
    safari: {
      name: 'Safari, auch auf iPhone und iPad',
      one: 'Geh weiter zum Anruf. Wähle bei der Warnung „Details einblenden“, dann „das Zertifikat anzeigen“.',
      two: 'Öffne seine Details und suche SHA-256 am Ende.',
      three: 'Ist er gleich: „öffne diese Website“.',
    },
  },
  otherBrowsers: 'In einem anderen Browser',
  seen: 'Der Fingerabdruck, den dein Browser zeigt',
  seenHelp:
    'Füge ihn hier ein oder tippe ihn ab, dann wird er verglichen. Großbuchstaben, Doppelpunkte und Leerzeichen machen keinen Unterschied.',
  same: 'Er ist gleich. Du kannst weitergehen.',
  different: 'Er ist anders. Geh nicht weiter, und sag es der Person, die dich eingeladen hat.',
  incomplete:
    'Das ist noch kein ganzer Fingerabdruck: Er hat 64 Zeichen aus den Ziffern 0 bis 9 und den Buchstaben A bis F.',
  goOn: 'Weiter zum Anruf',
  newTab: 'Der Anruf öffnet sich in einem neuen Tab, damit du zum Vergleichen hierher zurückkommen kannst.',
  damaged:
    'Der Fingerabdruck in deinem Link ist beschädigt. Bitte noch einmal um die Einladung und kopiere sie als Ganzes.',
};
