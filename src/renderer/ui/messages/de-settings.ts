import type { enSettings } from './en-settings.ts';
import type { Translation } from './translation.ts';

/** The texts within the settings, in German. */
export const deSettings: Translation<typeof enSettings> = {
  title: 'Einstellungen',
  sections: 'Bereiche',
  section: {
    general: 'Allgemein',
    media: 'Ton und Bild',
    connection: 'Verbindung',
    trusted: 'Vertraute Computer',
    about: 'Über Parley',
  },
  general: {
    name: 'Dein Name',
    nameHint: 'Die andere Person sieht ihn. Er darf leer bleiben.',
    language: 'Sprache',
    systemLanguage: 'Wie im System',
    languageMissing:
      'Die Texte in dieser Sprache konnten nicht geholt werden. Wähle sie noch einmal, wenn der Server erreichbar ist.',
    chatSound: 'Ton bei neuen Nachrichten',
    chatSoundHint: 'Zu hören, während der Chat geschlossen ist.',
  },
  connection: {
    intro: 'Änderungen gelten ab dem nächsten Anruf.',
    choice: 'STUN- und TURN-Server',
    parley: 'Parley wählt selbst',
    own: 'Meine eigenen Server',
    parleyHint:
      'Im lokalen Netz wird niemand gefragt. Über das Internet teilt ein öffentlicher STUN-Server jeder Seite ihre eigene Adresse mit. Was der Server des Gastgebers anbietet, wird auch genutzt.',
    ownHint: 'Nur diese werden genutzt, und was der Server des Gastgebers anbietet.',
    empty: 'Noch kein Server. Ohne einen gelingen Anrufe innerhalb eines Netzes.',
    user: 'Benutzer: {{username}}',
    add: 'Server hinzufügen',
    addTitle: 'Server hinzufügen',
    editTitle: 'Server ändern',
    edit: 'Ändern',
    editServer: '{{url}} ändern',
    remove: 'Entfernen',
    removeServer: '{{url}} entfernen',
    full: 'Nicht mehr als {{most}} Server: Jeder verzögert die Verbindung.',
    address: 'Adresse des Servers',
    addressHint: 'Zum Beispiel stun:HOST:PORT oder turn:HOST:PORT.',
    username: 'Benutzername',
    password: 'Passwort',
    showPassword: 'Passwort zeigen',
    hidePassword: 'Passwort verbergen',
    save: 'Speichern',
    cancel: 'Abbrechen',
    problem: {
      empty: 'Gib die Adresse des Servers ein.',
      scheme: 'Die Adresse beginnt mit stun:, stuns:, turn: oder turns:.',
      host: 'Der Name des Computers fehlt oder hat Zeichen, die kein Name hat.',
      port: 'Der Port nach dem letzten Doppelpunkt ist eine Zahl von 1 bis 65535. Eine IPv6-Adresse steht in [ ].',
      transport: 'Nur TURN hat einen Zusatz, und nur ?transport=udp oder ?transport=tcp.',
      username: 'Ein TURN-Server braucht einen Benutzernamen.',
      password: 'Ein TURN-Server braucht ein Passwort.',
    },
    test: 'Testen',
    testServer: '{{url}} testen',
    testing: '{{url}} wird gefragt…',
    result: {
      'address-told': 'Er funktioniert. Deine Adresse von außen ist {{address}}.',
      'same-address':
        'Er funktioniert. Er sieht die eigene Adresse dieses Computers: Kein Router übersetzt sie.',
      relays: 'Er funktioniert. Anrufe können über ihn laufen; die andere Seite sieht dann {{address}}.',
      'credentials-refused': 'Er antwortet, lehnt aber den Benutzernamen oder das Passwort ab. Prüfe beides.',
      refused: 'Er antwortet, will aber nicht weiterleiten: {{reason}}',
      unanswered:
        'Er hat nicht innerhalb von {{seconds}} Sekunden geantwortet. Prüfe die Adresse und dein Netz; eine Firewall kann im Weg sein.',
      unreadable: 'Der Browser kann diese Adresse nicht nutzen. Ändere sie.',
    },
    relayOnly: 'Alles über ein Relay',
    relayOnlyHint: 'Die andere Seite erfährt deine Adresse nicht. Bild und Ton können länger brauchen.',
    noRelay: {
      title: 'Du hast kein eigenes Relay',
      help: 'Anrufe gelingen nur, wenn der Server des Gastgebers ein Relay (TURN) anbietet. Wähle sonst oben „Meine eigenen Server“ und füge eines hinzu.',
    },
  },
  trusted: {
    none: 'Noch keine. Ein Computer wird gemerkt, wenn du seinem Zertifikat vertraust.',
    forget: 'Vergessen',
    forgetPin: '{{address}} vergessen',
  },
  about: {
    versions:
      'Parley {{version}} · Electron {{electron}} · Chromium {{chromium}} · Node {{node}} · {{platform}}',
    setAside: 'Deine Einstellungen konnten nicht gelesen werden und wurden als {{file}} beiseitegelegt.',
    logs: 'Protokollordner öffnen',
  },
};
