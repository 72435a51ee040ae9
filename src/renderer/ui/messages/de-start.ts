import type { enStart } from './en-start.ts';
import type { Translation } from './translation.ts';

/** The texts before and after the call, in German. */
export const deStart: Translation<typeof enStart> = {
  start: {
    title: 'Sprich von Angesicht zu Angesicht',
    titleInvited: 'Du bist eingeladen',
    intro:
      'Ruf an und sende der anderen Person deinen Link. Oder gib den Raumnamen ein, den sie dir genannt hat.',
    introInvited: 'Prüfe dein Bild und drücke dann auf „Anrufen“. Vielleicht ist die andere Person schon da.',
    room: 'Raum',
    roomHint: 'Nimm diesen Namen, tippe den ein, den man dir genannt hat, oder füge eine Einladung ein.',
    roomHintInvited: 'Der Name kommt aus deiner Einladung.',
    roomPlaceholder: 'Name des Raums',
    suggest: 'Einen Raumnamen vorschlagen',
    name: 'Dein Name (freiwillig)',
    call: 'Anrufen',
    recent: 'Zuletzt verwendet',
    forgetRoom: 'Den Raum {{room}} vergessen',
    enterRoom: 'Raumnamen eingeben',
    filledIn: 'Die Einladung ist eingetragen. Drücke auf „Anrufen“, wenn du so weit bist.',
    roomError: {
      empty: 'Gib einen Raumnamen ein oder lass dir einen vorschlagen.',
      'too-long': 'Dieser Name ist zu lang. Nimm höchstens {{limit}} Zeichen.',
      link: 'Das ist ein Link und kein Raumname. Bitte noch einmal um die Einladung und füge sie als Ganzes ein.',
      unusable:
        'Dieser Name hat Zeichen, die in keinen Link passen. Nimm Buchstaben, Ziffern und Bindestriche.',
    },
    interrupted: {
      title: 'Dein Gespräch in „{{room}}“ wurde unterbrochen',
      help: 'Dein Platz bleibt dir noch einen Moment erhalten. Niemand sonst kann ihn einnehmen.',
      helpHosted:
        'Kehr zurück, um den Raum wieder zu öffnen. Die andere Person kommt von selbst zurück, wenn sie noch da ist.',
      action: 'Zum Gespräch zurückkehren',
    },
    invalidInvitation: {
      title: 'Der Link enthält keinen brauchbaren Raumnamen',
      help: 'Bitte um einen neuen Link oder gib unten den Raumnamen ein.',
    },
    badInvitation: {
      title: 'Diese Einladung ist unbrauchbar',
      help: 'Der Link ist beschädigt. Bitte noch einmal darum und kopiere ihn ganz.',
    },
    elsewhere: {
      title: 'Diese Einladung gilt für einen anderen Server',
      help: 'Sie führt zu {{address}}. Ein Raum dort ist von dieser Seite aus nicht erreichbar.',
      action: 'In einem neuen Tab öffnen',
    },
  },

  settings: {
    open: 'Einstellungen',
    close: 'Schließen',
    unavailable: {
      title: 'Die Einstellungen können nicht gezeigt werden',
      help: 'Der Server, von dem sie kommen, ist nicht erreichbar. Versuche es, wenn er wieder da ist.',
    },
  },

  preview: {
    region: 'Dein Bild',
    title: 'Sieh dich, bevor du anrufst',
    help: 'Niemand sonst sieht das.',
    turnOn: 'Vorschau starten',
    turnOff: 'Vorschau beenden',
    starting: 'Deine Kamera startet…',
    allow: 'Wenn der Browser fragt, erlaube Kamera und Mikrofon.',
    off: 'Die Vorschau ist aus.',
    on: 'Das siehst und hörst nur du.',
    soundOnly: 'Nur dein Mikrofon ist an.',
    pictureOnly: 'Nur du siehst das. Dein Mikrofon ist nicht in Gebrauch.',
    you: 'Du',
  },

  status: {
    preparing: 'Kamera und Mikrofon werden vorbereitet…',
    preparingScreen: 'Wähle einen Bildschirm aus…',
    waiting: 'Warten auf die andere Person…',
    waitingOffline: 'Der Server wird gesucht…',
    waitingLost: 'Der Server wird erneut gesucht…',
    connecting: 'Verbindung wird aufgebaut…',
    connected: 'Verbunden',
    reconnecting: 'Verbindung wird wiederhergestellt…',
    ended: 'Das Gespräch ist beendet.',
  },

  preparing: {
    title: 'Einen Moment',
    help: 'Erlaube Kamera und Mikrofon, wenn du gefragt wirst. Du kommst in den Raum, sobald beide bereit sind.',
    helpScreen:
      'Deine Kamera lässt sich nicht benutzen. Wähle stattdessen einen Bildschirm oder brich ab: Du kommst auf jeden Fall in den Raum.',
    helpServer: 'Der Server hat noch nicht geantwortet. Du kommst dazu, sobald er es tut.',
    goOn: 'Ohne Kamera und Mikrofon in den Raum',
    goOnMicrophone: 'Ohne Mikrofon in den Raum',
  },

  waiting: {
    title: 'Lade die andere Person ein',
    titleLost: 'Der Server ist nicht erreichbar',
    intro:
      'Noch ist niemand sonst im Raum. Sende diesen Link der einen Person, mit der du sprechen möchtest, oder warte, wenn sie den Raum kennt.',
    introLost: 'Die Einladung funktioniert, sobald der Server wieder da ist. Du musst nichts tun.',
    link: 'Einladungslink',
    copy: 'Link kopieren',
    copied: 'Kopiert',
    copyFailed: 'Das Kopieren hat nicht geklappt. Der Link ist markiert: Drücke Strg+C.',
    email: 'Per E-Mail senden',
    emailSubject: 'Sprich mit mir auf Parley',
    emailBody:
      'Komm zu mir in einen Videoanruf. Öffne diesen Link und drücke auf „Anrufen“:\n\n{{link}}\n\nDer Browser warnt vielleicht zuerst, denn das Zertifikat wurde bei mir erstellt und von keiner Firma. Ruf mich an, wenn du unsicher bist: Wir vergleichen den Fingerabdruck.',
    share: 'Weitergeben',
    qr: 'QR-Code des Links, für ein Handy',
    qrHelp: 'Oder mit dem Handy scannen',
    steps: 'Was die andere Person tun muss',
    stepOpen: 'Den Link öffnen und der Seite folgen, falls sie von einer Warnung des Browsers spricht.',
    stepCall: 'Im Raum „{{room}}“ auf „Anrufen“ drücken.',
    localOnly: {
      title: 'Dieser Link funktioniert nur auf diesem Computer',
      help: 'Öffne Parley unter der Netzwerkadresse dieses Computers, um einen Link für andere zu bekommen.',
    },
  },

  ended: {
    callAgain: 'Noch einmal anrufen',
    back: 'Zurück',
    otherRoom: 'Anderen Raum wählen',
    reload: 'Seite neu laden',
    saveChat: 'Chat speichern',
    undelivered_one: 'Diese Nachricht ist nicht angekommen',
    undelivered_other: 'Diese Nachrichten sind nicht angekommen',
    duration: 'Ihr habt {{time}} gesprochen.',
    reason: {
      hungUp: {
        title: 'Du hast aufgelegt',
        help: 'Du kannst im Raum „{{room}}“ wieder anrufen, wie alle, die den Link haben.',
      },
      otherHungUp: {
        title: '{{name}} hat aufgelegt',
        help: 'Ruf noch einmal an, um in „{{room}}“ zu warten.',
      },
      roomFull: {
        title: 'Der Raum ist voll',
        help: 'In „{{room}}“ sprechen schon zwei miteinander. Wähle einen anderen Raum oder ruf später noch einmal an.',
      },
      roomFullInvited: {
        title: 'Der Raum ist voll',
        help: 'In „{{room}}“ sind beide Plätze belegt. Frag die Person, die dich eingeladen hat, und ruf dann noch einmal an.',
      },
      roomRefused: {
        title: 'Der Server hat diesen Raum abgelehnt',
        help: 'Er nimmt den Namen „{{room}}“ nicht an. Wähle einen anderen.',
      },
      serverBusy: {
        title: 'Der Server ist ausgelastet',
        help: 'Er nimmt von diesem Computer gerade nichts mehr an. Warte eine Minute, dann ruf noch einmal an.',
      },
      serverUnreachable: {
        title: 'Der Server ist nicht erreichbar',
        help: 'Prüfe, ob ihr im selben Netzwerk seid und ob der Server noch läuft, dann ruf noch einmal an.',
      },
      serverIncompatible: {
        title: 'Dieser Server spricht eine andere Version',
        help: 'Aktualisiere Parley auf beiden Seiten, dann ruf noch einmal an.',
      },
      pageOutdated: {
        title: 'Dieser Server spricht eine andere Version',
        help: 'Die Seite ist wahrscheinlich älter als ihr Server. Wenn Neuladen nicht hilft, muss Parley auf dem Server aktualisiert werden.',
      },
      peerVanished: {
        title: '{{name}} ist weg',
        help: 'Die Verbindung ist abgebrochen oder das Fenster wurde geschlossen. Ruf noch einmal an, um in „{{room}}“ zu warten.',
      },
      connectionFailed: {
        title: 'Keine Verbindung zwischen euch beiden',
        help: 'Eine Firewall, ein VPN oder ein Gastnetz hält eure Geräte vielleicht auseinander. Verwendet dasselbe Netzwerk, dann ruf noch einmal an.',
      },
    },
  },
};
