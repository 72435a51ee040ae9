import type { enSettings } from './en-settings.ts';
import type { Translation } from './translation.ts';

/** The texts within the settings, in Italian. */
export const itSettings: Translation<typeof enSettings, 'many'> = {
  title: 'Impostazioni',
  sections: 'Sezioni',
  section: {
    general: 'Generali',
    media: 'Audio e immagine',
    connection: 'Connessione',
    trusted: 'Computer fidati',
    about: 'Informazioni su Parley',
  },
  general: {
    name: 'Il tuo nome',
    nameHint: 'L’altra persona lo vede. Può restare vuoto.',
    language: 'Lingua',
    systemLanguage: 'Come nel sistema',
    languageMissing:
      'Non è stato possibile ottenere i testi in quella lingua. Sceglila di nuovo quando il server sarà raggiungibile.',
    chatSound: 'Suono per i nuovi messaggi',
    chatSoundHint: 'Si sente mentre la chat è chiusa.',
  },
  connection: {
    intro: 'Le modifiche valgono dalla prossima chiamata.',
    choice: 'Server STUN e TURN',
    parley: 'A scelta di Parley',
    own: 'I miei server',
    parleyHint:
      'In una rete locale non viene interpellato nessuno. Via internet, un server STUN pubblico dice a ciascun lato il proprio indirizzo. Si usa anche ciò che offre il server di chi ospita.',
    ownHint: 'Si usano solo questi e ciò che offre il server di chi ospita.',
    empty: 'Ancora nessun server. Senza, le chiamate funzionano all’interno di una stessa rete.',
    user: 'Utente: {{username}}',
    add: 'Aggiungi un server',
    addTitle: 'Aggiungi un server',
    editTitle: 'Modifica il server',
    edit: 'Modifica',
    editServer: 'Modifica {{url}}',
    remove: 'Rimuovi',
    removeServer: 'Rimuovi {{url}}',
    full: 'Non più di {{most}} server: ognuno ritarda la connessione.',
    address: 'Indirizzo del server',
    addressHint: 'Per esempio stun:HOST:PORT o turn:HOST:PORT.',
    username: 'Nome utente',
    password: 'Password',
    showPassword: 'Mostra la password',
    hidePassword: 'Nascondi la password',
    save: 'Salva',
    cancel: 'Annulla',
    problem: {
      empty: 'Inserisci l’indirizzo del server.',
      scheme: 'L’indirizzo comincia con stun:, stuns:, turn: o turns:.',
      host: 'Il nome del computer manca o contiene caratteri che nessun nome ha.',
      port: 'La porta, dopo gli ultimi due punti, è un numero da 1 a 65535. Metti un indirizzo IPv6 tra [ ].',
      transport: 'Solo TURN ha un’aggiunta, e solo ?transport=udp o ?transport=tcp.',
      username: 'Un server TURN richiede un nome utente.',
      password: 'Un server TURN richiede una password.',
    },
    test: 'Prova',
    testServer: 'Prova {{url}}',
    testing: 'Interrogo {{url}}…',
    result: {
      'address-told': 'Funziona. Il tuo indirizzo visto da fuori è {{address}}.',
      'same-address': 'Funziona. Vede l’indirizzo stesso di questo computer: nessun router lo traduce.',
      relays: 'Funziona. Le chiamate possono passare da lì; l’altro lato vede allora {{address}}.',
      'credentials-refused': 'Risponde, ma rifiuta il nome utente o la password. Controlla entrambi.',
      refused: 'Risponde, ma rifiuta di inoltrare: {{reason}}',
      unanswered:
        'Non ha risposto entro {{seconds}} secondi. Controlla l’indirizzo e la tua rete; un firewall può essere d’ostacolo.',
      unreadable: 'Il browser non può usare questo indirizzo. Modificalo.',
    },
    relayOnly: 'Tutto attraverso un relay',
    relayOnlyHint:
      'L’altro lato non viene a sapere il tuo indirizzo. Immagine e suono possono impiegare più tempo.',
    noRelay: {
      title: 'Non hai un relay tuo',
      help: 'Le chiamate funzionano solo se il server di chi ospita fornisce un relay (TURN). Altrimenti scegli «I miei server» qui sopra e aggiungine uno.',
    },
  },
  trusted: {
    none: 'Ancora nessuno. Un computer viene ricordato quando ti fidi del suo certificato.',
    forget: 'Dimentica',
    forgetPin: 'Dimentica {{address}}',
  },
  about: {
    versions:
      'Parley {{version}} · Electron {{electron}} · Chromium {{chromium}} · Node {{node}} · {{platform}}',
    setAside: 'Non è stato possibile leggere le tue impostazioni: sono state messe da parte come {{file}}.',
    logs: 'Apri la cartella dei log',
  },
};
