import type { enDesktop } from './en-desktop.ts';
import type { Translation } from './translation.ts';

/** The texts that only the desktop app shows, in German. */
export const deDesktop: Translation<typeof enDesktop> = {
  start: {
    title: 'Sprich von Angesicht zu Angesicht',
    intro: 'Öffne einen Raum oder ruf jemanden an.',
    titleInvited: 'Du bist eingeladen',
    introInvited: 'Prüfe dein Bild und drücke dann auf „Anrufen“.',
    roomHint: 'Du bekommst eine Einladung zum Versenden.',
    roomHintJoining: 'Gib den Raumnamen ein, den dir der Gastgeber genannt hat.',
    host: 'Raum öffnen',
    startOver: 'Einladung beiseitelegen',
    hosting: 'Dein Raum wird geöffnet…',
    closing: 'Dein Raum wird geschlossen…',
    or: 'oder jemanden anrufen',
    address: 'Adresse',
    addressHint: 'Oder gib eine Adresse wie 192.168.1.5 ein, und unter „Raum“ den Namen des Raums.',
    addressPlaceholder: 'Einladung einfügen',
    call: 'Anrufen',
    checking: 'Der Server wird gesucht…',
    removeRecent: '{{address}} vergessen',
  },
  badInvitation: 'Die Einladung ist unbrauchbar',
  tryAgain: 'Noch einmal versuchen',
  changeAddress: 'Adresse ändern',
  openInBrowser: 'Im Browser öffnen',
  otherInvitation: 'Andere Einladung eingeben',
  addressProblem: {
    empty: 'Gib die Adresse des anderen Computers ein oder füge eine Einladung ein.',
    'invalid-host': 'Das ist keine Adresse eines Computers. Prüfe sie auf Tippfehler.',
    'invalid-port': 'Die Zahl nach dem Doppelpunkt muss zwischen 1 und 65535 liegen.',
    credentials: 'Eine Adresse mit Benutzername oder Passwort wird nicht angenommen.',
    'too-long': 'Das ist zu lang für eine Adresse.',
    'control-character': 'Hier sind Zeichen, die keine Adresse hat. Tippe sie neu ein.',
    'insecure-scheme': 'Parley verbindet sich nur über https. Ersetze http:// durch https://.',
    'unsupported-scheme': 'Das ist keine Parley-Einladung. Sie beginnt mit parley:// oder https://.',
    'invalid-link': 'Dieser Link ist beschädigt. Bitte noch einmal um die Einladung.',
    'invalid-room': 'Der Raumname der Einladung ist unbrauchbar. Bitte um eine neue.',
    'invalid-fingerprint':
      'Der Fingerabdruck der Einladung ist beschädigt. Bitte noch einmal um die Einladung.',
  },
  connection: {
    'name-not-found': {
      title: 'Es gibt keinen Computer mit diesem Namen',
      help: 'Prüfe die Adresse auf Tippfehler oder nimm die Zahl, die der Bildschirm des Gastgebers zeigt, etwa 192.168.1.5.',
    },
    unreachable: {
      title: 'Der Computer ist nicht erreichbar',
      help: 'Achte darauf, dass beide Computer im selben Netzwerk sind, dann versuche es noch einmal.',
    },
    refused: {
      title: 'Dort hat niemand einen Raum geöffnet',
      help: 'Der Computer ist an, aber an diesem Port antwortet nichts. Bitte den Gastgeber, den Raum zu öffnen und dir den Port vorzulesen, dann versuche es noch einmal.',
    },
    timeout: {
      title: 'Keine Antwort',
      help: 'Der Computer ist vielleicht aus, oder eine Firewall trennt euch. Bitte den Gastgeber, Parley in der Firewall zu erlauben, dann versuche es noch einmal.',
    },
    'connection-lost': {
      title: 'Die Verbindung ist abgebrochen',
      help: 'Der Server hat die Verbindung geschlossen, bevor er antwortete. Versuche es noch einmal.',
    },
    'not-tls': {
      title: 'Das ist kein sicherer Server',
      help: 'Dort antwortet etwas, aber nicht über https. Prüfe die Adresse und ihren Port.',
    },
    'not-parley': {
      title: 'Das ist eine andere Art von Server',
      help: 'Er antwortet, hat aber keine Räume. Prüfe Adresse und Port.',
    },
    'wrong-version': {
      title: 'Dieser Server spricht eine andere Version',
      help: 'Aktualisiere Parley auf beiden Computern, dann versuche es noch einmal.',
    },
    'origin-refused': {
      title: 'Dieser Server nimmt nur Browser an',
      help: 'Öffne seine Adresse stattdessen in einem Browser.',
    },
    busy: {
      title: 'Der Server ist ausgelastet',
      help: 'Er nimmt von diesem Computer gerade keine weiteren Verbindungen an. Warte eine Minute, dann versuche es noch einmal.',
    },
  },
  refusal: {
    'port-taken': {
      title: 'Der Port ist belegt',
      help: 'Ein anderes Programm verwendet ihn. Schließe es oder lass Parley einen Port wählen.',
      action: 'Anderen Port wählen',
    },
    'port-forbidden': {
      title: 'Das System erlaubt diesen Port nicht',
      help: 'Ports unter 1024 brauchen oft Administratorrechte. Lass Parley einen Port wählen.',
      action: 'Anderen Port wählen',
    },
    'certificate-unreadable': {
      title: 'Dein Zertifikat ist nicht lesbar',
      help: 'Es kann ein neues erstellt werden. Wer dich früher angerufen hat, wird dann gewarnt und sollte den Fingerabdruck vergleichen.',
      action: 'Neues Zertifikat erstellen',
    },
  },
  failed: {
    hosting: 'Dein Raum konnte nicht geöffnet werden',
    joining: 'Der Anruf konnte nicht begonnen werden',
    closing: 'Dein Raum konnte nicht geschlossen werden',
    help: 'Versuche es noch einmal. Wenn es wieder geschieht, steht der Grund im Protokoll: Einstellungen, „Über Parley“.',
  },
  hosting: {
    title: 'Dein Raum ist offen',
    intro: 'Sende diese Einladung der einen Person, mit der du sprechen möchtest.',
    kind: 'Womit die andere Person anruft',
    withApp: 'Mit Parley',
    withBrowser: 'Im Browser',
    emailApp:
      'Komm zu mir in einen Videoanruf. Öffne diese Einladung in Parley und drücke auf „Anrufen“:\n\n{{link}}',
    emailBrowser:
      'Komm zu mir in einen Videoanruf. Öffne diesen Link in einem Browser und drücke auf „Anrufen“:\n\n{{link}}\n\nDer Browser warnt zuerst, denn das Zertifikat wurde auf meinem Computer erstellt und von keiner Firma. Ruf mich an, dann vergleichen wir seinen SHA-256-Fingerabdruck:\n{{fingerprint}}',
    network: 'Adresse',
    addressKind: {
      network: 'Netzwerk',
      vpn: 'VPN',
      virtual: 'virtuelles Netz auf diesem Computer',
      'link-local': 'direktes Kabel',
      loopback: 'nur dieser Computer',
    },
    room: 'Raum',
    fingerprint: 'Fingerabdruck des Zertifikats',
    fingerprintHint:
      'Wer nur über die Adresse oder im Browser kommt, sieht auch einen Fingerabdruck. Sind beide gleich, ist es dieser Computer und kein anderer.',
    portChanged: {
      title: 'Port {{wanted}} war belegt, darum ist dein Raum an Port {{port}}',
      help: 'In der Einladung steht das schon.',
    },
    noNetwork: {
      title: 'Dieser Computer ist in keinem Netzwerk',
      help: 'Nur dieser Computer kann in den Raum. Verbinde dich mit einem Netzwerk: Die Einladung ändert sich von selbst.',
      action: 'Netzwerkeinstellungen öffnen',
      lookAgain: 'Noch einmal nachsehen',
    },
    steps: 'Was die andere Person tun muss',
    stepApp: 'Die Einladung öffnen oder in Parley einfügen.',
    stepAppCall: 'Auf „Anrufen“ drücken.',
    stepBrowser:
      'Den Link in einem Browser öffnen. Die Seite sagt, wovor der Browser warnen wird, und vergleicht den Fingerabdruck.',
    present: 'Die andere Person ist da.',
    stop: 'Raum schließen',
    openAgain: 'Wieder öffnen',
    stopHint: '„Auflegen“ verlässt nur den Raum: Er bleibt für einen weiteren Anruf offen.',
    open: {
      title: 'Dein Raum „{{room}}“ ist noch offen',
      help: 'Andere kommen an Port {{port}} hinein, bis du ihn schließt.',
    },
    stopped: {
      title: 'Dein Raum ist geschlossen',
      help: 'Niemand kommt mehr hinein.',
    },
    failed: {
      title: 'Dein Raum wurde unerwartet geschlossen',
      help: 'Ein laufendes Gespräch geht weiter. Öffne den Raum wieder, damit die andere Person zurückkommen kann.',
    },
  },
  trust: {
    unknown: {
      title: 'Ist das der richtige Computer?',
      help: 'Du hast {{address}} noch nie angerufen. Bitte den Gastgeber, dir den Fingerabdruck auf seinem Bildschirm vorzulesen, und vergleiche ihn mit diesem.',
      accept: 'Er ist gleich: vertrauen',
    },
    changedPin: {
      title: 'Das ist nicht der Computer, den du kennst',
      help: 'Das Zertifikat von {{address}} ist nicht das, dem du bisher vertraut hast. Vielleicht versucht jemand mitzuhören. Ruf nur an, wenn dir der Gastgeber sagt, dass sein Zertifikat neu ist, und die Fingerabdrücke gleich sind.',
      accept: 'Dem neuen vertrauen',
    },
    changedInvitation: {
      title: 'Dieser Computer passt nicht zur Einladung',
      help: 'Das Zertifikat von {{address}} ist nicht das, das die Einladung verspricht. Vielleicht versucht jemand mitzuhören. Bitte den Gastgeber um eine neue Einladung.',
      accept: 'Trotzdem vertrauen',
    },
    fingerprint: 'Fingerabdruck dieses Computers',
    expected: 'Erwarteter Fingerabdruck',
    issuedFor: 'Für {{subject}}, gültig bis {{date}}',
    refuse: 'Nicht anrufen',
  },
  picker: {
    title: 'Teile deinen Bildschirm',
    help: 'Wähle, was die andere Person sieht.',
    screens: 'Bildschirme',
    windows: 'Fenster',
    loading: 'Bildschirme und Fenster werden gesucht…',
    none: 'Es gibt nichts zu teilen.',
    denied: {
      title: 'Das System erlaubt Parley nicht, den Bildschirm aufzunehmen',
      help: 'Erlaube es in den Datenschutzeinstellungen des Systems, dann teile noch einmal.',
      action: 'Einstellungen öffnen',
    },
    audio: 'Auch den Ton des Computers teilen',
    share: 'Teilen',
    cancel: 'Abbrechen',
    gone: 'Dieses Fenster wurde geschlossen. Wähle ein anderes.',
  },
  muteKey: {
    label: 'Stummtaste überall',
    hint: 'Während eines Anrufs schaltet diese Taste dein Mikrofon aus und ein, gleich welches Programm vorn ist.',
    key: 'Taste',
    change: 'Taste ändern: {{key}}',
    recording: 'Drücke die neuen Tasten…',
    unusable:
      'Nimm eine Funktionstaste oder einen Buchstaben oder eine Ziffer mit mindestens zweien von {{modifiers}}.',
    refused: {
      title: 'Das System gibt Parley diese Taste nicht',
      help: 'Wahrscheinlich nutzt sie ein anderes Programm. Wähle hier eine andere Taste oder gib sie dort frei.',
    },
  },
  notification: {
    title: 'Jemand ist in deinen Raum gekommen',
    body: 'Das Gespräch in „{{room}}“ beginnt.',
  },
};
