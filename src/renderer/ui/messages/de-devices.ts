import type { enDevices } from './en-devices.ts';
import type { Translation } from './translation.ts';

/** The texts about cameras, microphones and speakers in German. */
export const deDevices: Translation<typeof enDevices> = {
  kind: { camera: 'Kamera', microphone: 'Mikrofon', speaker: 'Lautsprecher' },
  menu: {
    microphone: 'Mikrofon und Lautsprecher wählen',
    camera: 'Kamera wählen',
    settings: 'Einstellungen für Ton und Bild…',
  },
  systemDefault: 'Wie im System',
  unnamed: 'Gerät {{number}}',
  pick: 'Geräte',
  namesLater: 'Die Namen erscheinen, sobald du Kamera oder Mikrofon erlaubt hast.',
  picture: 'Bild',
  voice: 'Deine Stimme',
  hearing: 'Was du hörst',
  quality: {
    label: 'Qualität deines Bildes',
    'data-saver': {
      name: 'Datensparend',
      hint: 'Ein kleines Bild, für eine langsame oder teure Verbindung.',
    },
    standard: { name: 'Standard', hint: 'Ein klares Bild (720p) bei den meisten Verbindungen.' },
    high: { name: 'Hoch', hint: 'Das schärfste Bild (1080p), soweit die Verbindung es zulässt.' },
  },
  level: {
    label: 'Lautstärke',
    muted: 'Dein Mikrofon ist aus, darum wird nichts gemessen.',
    none: 'Schalte das Mikrofon ein, um zu sehen, wie laut du bist.',
  },
  pushToTalk: {
    label: 'Sprechen auf Tastendruck',
    hint: 'Man hört dich nur, solange du die Leertaste hältst. Schaltflächen drückst du dann mit der Eingabetaste.',
  },
  echoCancellation: {
    label: 'Echo unterdrücken',
    hint: 'So hört die andere Person sich nicht selbst aus deinem Lautsprecher.',
  },
  noiseSuppression: {
    label: 'Geräusche unterdrücken',
    hint: 'Nimmt Lüfter, Tastatur und Straße aus dem Ton.',
  },
  autoGainControl: {
    label: 'Lautstärke anpassen',
    hint: 'Macht eine leise Stimme lauter und eine laute leiser.',
  },
  offForMusic: 'Im Musikmodus aus.',
  musicMode: {
    label: 'Musikmodus',
    hint: 'Sendet den Ton in Stereo und unverändert. Trage Kopfhörer, sonst hört die andere Person ein Echo.',
  },
  testSound: {
    play: 'Testton abspielen',
    playing: 'Der Testton läuft.',
    failed: 'Der Testton konnte nicht abgespielt werden. Wähle einen anderen Lautsprecher.',
  },
  retry: 'Noch einmal versuchen',
  retriedInVain: 'Noch einmal versucht, aber es hat sich noch nichts geändert.',
  callAnyway: 'Du kannst trotzdem anrufen und die andere Person sehen und hören.',
  systemSettings: 'Systemeinstellungen öffnen',
  securePage: 'Sichere Seite öffnen',
  unusable: {
    camera: 'Die Kamera lässt sich nicht benutzen',
    microphone: 'Das Mikrofon lässt sich nicht benutzen',
    both: 'Kamera und Mikrofon lassen sich nicht benutzen',
  },
  silent: {
    title: 'Aus deinem Mikrofon kommt kein Ton',
    help: 'Es ist eingeschaltet. Sieh nach einem Schalter am Mikrofon oder an seinem Kabel, oder wähle ein anderes.',
    choose: 'Mikrofon wählen',
  },
  mutedSpeech: {
    title: 'Dein Mikrofon ist aus',
    help: 'Du sprichst, aber niemand hört es.',
    helpPushToTalk: 'Du sprichst, aber niemand hört es. Halte zum Sprechen die Leertaste.',
    unmute: 'Einschalten',
  },
  allowed: { camera: 'Die Kamera ist jetzt erlaubt', microphone: 'Das Mikrofon ist jetzt erlaubt' },
  change: {
    camera: {
      unplugged: 'Die Kamera wurde getrennt',
      'plugged-in': 'Eine Kamera wurde angeschlossen',
      'default-changed': 'Das System verwendet eine andere Kamera',
      failed: 'Diese Kamera konnte nicht verwendet werden',
    },
    microphone: {
      unplugged: 'Das Mikrofon wurde getrennt',
      'plugged-in': 'Ein Mikrofon wurde angeschlossen',
      'default-changed': 'Das System verwendet ein anderes Mikrofon',
      failed: 'Dieses Mikrofon konnte nicht verwendet werden',
    },
    speaker: {
      unplugged: 'Der Lautsprecher wurde getrennt',
      'plugged-in': 'Ein Lautsprecher wurde angeschlossen',
      'default-changed': 'Das System verwendet einen anderen Lautsprecher',
      failed: 'Dieser Lautsprecher konnte nicht verwendet werden',
    },
    now: {
      device: 'Jetzt in Gebrauch: {{device}}',
      systemDefault: 'Jetzt wird verwendet, was das System vorgibt.',
      none: 'Ein anderes Gerät gibt es nicht.',
    },
  },
  problem: {
    bothDenied:
      'Der Browser erlaubt Kamera und Mikrofon nicht: Erlaube sie über das Symbol in der Adressleiste und versuche es dann noch einmal.',
    bothInsecure: 'Kamera und Mikrofon brauchen eine sichere Seite: Ihre Adresse beginnt mit https://.',
    camera: {
      denied:
        'Der Browser erlaubt die Kamera nicht: Erlaube sie über das Symbol in der Adressleiste und versuche es dann noch einmal.',
      'denied-by-system':
        'Das Betriebssystem gibt dieser App die Kamera nicht: Erlaube sie in den Systemeinstellungen.',
      'in-use': 'Ein anderes Programm verwendet die Kamera: Gib sie dort frei, dann versuche es noch einmal.',
      'not-found':
        'Es wurde keine Kamera gefunden: Schließe eine an oder teile im Gespräch deinen Bildschirm.',
      insecure: 'Die Kamera braucht eine sichere Seite: Öffne die Adresse mit https://.',
      failed:
        'Die Kamera ist nicht angelaufen: Ziehe sie ab und schließe sie wieder an oder wähle eine andere.',
    },
    microphone: {
      denied:
        'Der Browser erlaubt das Mikrofon nicht: Erlaube es über das Symbol in der Adressleiste und versuche es dann noch einmal.',
      'denied-by-system':
        'Das Betriebssystem gibt dieser App das Mikrofon nicht: Erlaube es in den Systemeinstellungen.',
      'in-use':
        'Ein anderes Programm verwendet das Mikrofon: Schließe es dort, dann versuche es noch einmal.',
      'not-found': 'Es wurde kein Mikrofon gefunden: Schließe eines an.',
      insecure: 'Das Mikrofon braucht eine sichere Seite: Öffne die Adresse mit https://.',
      failed:
        'Das Mikrofon ist nicht angelaufen: Ziehe es ab und schließe es wieder an oder wähle ein anderes.',
    },
  },
};
