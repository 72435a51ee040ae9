import type { enDesktop } from './en-desktop.ts';
import type { Translation } from './translation.ts';

/** The texts that only the desktop app shows, in Italian. */
export const itDesktop: Translation<typeof enDesktop, 'many'> = {
  start: {
    title: 'Parlatevi faccia a faccia',
    intro: 'Apri una stanza o chiama qualcuno.',
    titleInvited: 'Hai un invito',
    introInvited: 'Controlla la tua immagine, poi premi «Chiama».',
    roomHint: 'Riceverai un invito da inviare.',
    roomHintJoining: 'Inserisci il nome della stanza che ti ha detto chi la ospita.',
    host: 'Apri una stanza',
    startOver: 'Metti da parte l’invito',
    hosting: 'Apertura della tua stanza…',
    closing: 'Chiusura della tua stanza…',
    or: 'o chiama qualcuno',
    address: 'Indirizzo',
    addressHint: 'Oppure inserisci un indirizzo come 192.168.1.5, e il nome della stanza in «Stanza».',
    addressPlaceholder: 'Incolla un invito',
    call: 'Chiama',
    checking: 'Ricerca del server…',
    removeRecent: 'Dimentica {{address}}',
  },
  badInvitation: 'L’invito non è utilizzabile',
  tryAgain: 'Riprova',
  changeAddress: 'Cambia l’indirizzo',
  openInBrowser: 'Apri nel browser',
  otherInvitation: 'Inserisci un altro invito',
  addressProblem: {
    empty: 'Inserisci l’indirizzo dell’altro computer o incolla un invito.',
    'invalid-host': 'Questo non è l’indirizzo di un computer. Controlla che sia scritto bene.',
    'invalid-port': 'Il numero dopo i due punti deve essere compreso tra 1 e 65535.',
    credentials: 'Un indirizzo con nome utente o password non viene accettato.',
    'too-long': 'È troppo lungo per un indirizzo.',
    'control-character': 'Ci sono caratteri che nessun indirizzo contiene. Scrivilo di nuovo.',
    'insecure-scheme': 'Parley si collega solo con https. Sostituisci http:// con https://.',
    'unsupported-scheme': 'Questo non è un invito di Parley. Un invito comincia con parley:// o https://.',
    'invalid-link': 'Questo link è danneggiato. Chiedi di nuovo l’invito.',
    'invalid-room': 'Il nome della stanza nell’invito non è utilizzabile. Chiedine uno nuovo.',
    'invalid-fingerprint': 'L’impronta nell’invito è danneggiata. Chiedi di nuovo l’invito.',
  },
  connection: {
    'name-not-found': {
      title: 'Non c’è nessun computer con questo nome',
      help: 'Controlla che l’indirizzo sia scritto bene o usa il numero mostrato sullo schermo di chi ospita, per esempio 192.168.1.5.',
    },
    unreachable: {
      title: 'Il computer non è raggiungibile',
      help: 'Assicurati che i due computer siano sulla stessa rete, poi riprova.',
    },
    refused: {
      title: 'Lì nessuno ha aperto una stanza',
      help: 'Il computer è acceso, ma su questa porta non risponde nulla. Chiedi a chi ospita di aprire la stanza e di leggerti la porta, poi riprova.',
    },
    timeout: {
      title: 'Nessuna risposta',
      help: 'Forse il computer è spento o un firewall vi separa. Chiedi a chi ospita di consentire Parley nel firewall, poi riprova.',
    },
    'connection-lost': {
      title: 'La connessione si è interrotta',
      help: 'Il server ha chiuso la connessione prima di rispondere. Riprova.',
    },
    'not-tls': {
      title: 'Questo non è un server sicuro',
      help: 'Qualcosa risponde, ma non con https. Controlla l’indirizzo e la porta.',
    },
    'not-parley': {
      title: 'Questo è un altro tipo di server',
      help: 'Risponde, ma non ha stanze. Controlla l’indirizzo e la porta.',
    },
    'wrong-version': {
      title: 'Questo server parla un’altra versione',
      help: 'Aggiorna Parley su entrambi i computer, poi riprova.',
    },
    'origin-refused': {
      title: 'Questo server accetta solo browser',
      help: 'Apri invece il suo indirizzo in un browser.',
    },
    busy: {
      title: 'Il server è occupato',
      help: 'Al momento non accetta altre connessioni da questo computer. Aspetta un minuto, poi riprova.',
    },
  },
  refusal: {
    'port-taken': {
      title: 'La porta è già in uso',
      help: 'La usa un altro programma. Chiudilo o lascia che Parley scelga una porta.',
      action: 'Scegli un’altra porta',
    },
    'port-forbidden': {
      title: 'Il sistema non consente questa porta',
      help: 'Le porte sotto 1024 richiedono spesso un amministratore. Lascia che Parley scelga una porta.',
      action: 'Scegli un’altra porta',
    },
    'certificate-unreadable': {
      title: 'Il tuo certificato non è leggibile',
      help: 'Se ne può creare uno nuovo. Chi ti ha già chiamato verrà avvisato e dovrebbe confrontare l’impronta.',
      action: 'Crea un nuovo certificato',
    },
  },
  failed: {
    hosting: 'Non è stato possibile aprire la tua stanza',
    joining: 'Non è stato possibile iniziare la chiamata',
    closing: 'Non è stato possibile chiudere la tua stanza',
    help: 'Riprova. Se succede ancora, il log dice perché: Impostazioni, «Informazioni su Parley».',
  },
  hosting: {
    title: 'La tua stanza è aperta',
    intro: 'Invia questo invito all’unica persona con cui vuoi parlare.',
    kind: 'Come chiama l’altra persona',
    withApp: 'Con Parley',
    withBrowser: 'In un browser',
    emailApp: 'Raggiungimi in videochiamata. Apri questo invito in Parley e premi «Chiama»:\n\n{{link}}',
    emailBrowser:
      'Raggiungimi in videochiamata. Apri questo link in un browser e premi «Chiama»:\n\n{{link}}\n\nIl browser prima ti avvisa, perché il certificato è stato creato sul mio computer e non da un’azienda. Chiamami e ne confrontiamo l’impronta SHA-256:\n{{fingerprint}}',
    network: 'Indirizzo',
    addressKind: {
      network: 'rete',
      vpn: 'VPN',
      virtual: 'rete virtuale su questo computer',
      'link-local': 'cavo diretto',
      loopback: 'solo questo computer',
    },
    room: 'Stanza',
    fingerprint: 'Impronta del certificato',
    fingerprintHint:
      'Chi arriva solo con l’indirizzo, o con un browser, vede anche lui un’impronta. Se le due coincidono, è questo computer e nessun altro.',
    portChanged: {
      title: 'La porta {{wanted}} era in uso, quindi la tua stanza è sulla porta {{port}}',
      help: 'L’invito lo dice già.',
    },
    noNetwork: {
      title: 'Questo computer non è su nessuna rete',
      help: 'Solo questo computer può entrare. Collegati a una rete: l’invito cambia da solo.',
      action: 'Apri le impostazioni di rete',
      lookAgain: 'Controlla di nuovo',
    },
    steps: 'Che cosa deve fare l’altra persona',
    stepApp: 'Aprire l’invito o incollarlo in Parley.',
    stepAppCall: 'Premere «Chiama».',
    stepBrowser:
      'Aprire il link in un browser. La pagina spiega l’avviso del browser e confronta l’impronta.',
    present: 'L’altra persona è qui.',
    stop: 'Chiudi la stanza',
    openAgain: 'Aprila di nuovo',
    stopHint: '«Riaggancia» lascia solo la stanza: resta aperta per un’altra chiamata.',
    open: {
      title: 'La tua stanza «{{room}}» è ancora aperta',
      help: 'Si può entrare dalla porta {{port}} finché non la chiudi.',
    },
    stopped: {
      title: 'La tua stanza è chiusa',
      help: 'Nessuno può più entrare.',
    },
    failed: {
      title: 'La tua stanza si è chiusa inaspettatamente',
      help: 'Una chiamata in corso continua. Riapri la stanza per far rientrare l’altra persona.',
    },
  },
  trust: {
    unknown: {
      title: 'È il computer giusto?',
      help: 'Non hai mai chiamato {{address}}. Chiedi a chi ospita di leggerti l’impronta sul suo schermo e confrontala con questa.',
      accept: 'È la stessa: mi fido',
    },
    changedPin: {
      title: 'Questo non è il computer che conosci',
      help: 'Il certificato di {{address}} non è quello di cui ti fidavi. Forse qualcuno cerca di ascoltare. Chiama solo se chi ospita ti dice che il suo certificato è nuovo e le impronte sono uguali.',
      accept: 'Mi fido del nuovo',
    },
    changedInvitation: {
      title: 'Questo computer non corrisponde all’invito',
      help: 'Il certificato di {{address}} non è quello promesso dall’invito. Forse qualcuno cerca di ascoltare. Chiedi a chi ospita un nuovo invito.',
      accept: 'Fidati comunque',
    },
    fingerprint: 'Impronta di questo computer',
    expected: 'Impronta attesa',
    issuedFor: 'Per {{subject}}, valido fino al {{date}}',
    refuse: 'Non chiamare',
  },
  picker: {
    title: 'Condividi il tuo schermo',
    help: 'Scegli che cosa vede l’altra persona.',
    screens: 'Schermi',
    windows: 'Finestre',
    loading: 'Ricerca di schermi e finestre…',
    none: 'Non c’è nulla da condividere.',
    denied: {
      title: 'Il sistema non consente a Parley di registrare lo schermo',
      help: 'Consentilo nelle impostazioni di privacy del sistema, poi condividi di nuovo.',
      action: 'Apri le impostazioni',
    },
    audio: 'Condividi anche l’audio del computer',
    share: 'Condividi',
    cancel: 'Annulla',
    gone: 'Quella finestra è stata chiusa. Scegline un’altra.',
  },
  muteKey: {
    label: 'Tasto muto ovunque',
    hint: 'Durante una chiamata questo tasto spegne e riaccende il tuo microfono, qualunque programma sia davanti.',
    key: 'Tasto',
    change: 'Cambia il tasto: {{key}}',
    recording: 'Premi i nuovi tasti…',
    unusable: 'Usa un tasto funzione, oppure una lettera o una cifra con almeno due tra {{modifiers}}.',
    refused: {
      title: 'Il sistema non dà questo tasto a Parley',
      help: 'Probabilmente lo usa un altro programma. Scegli qui un altro tasto, oppure liberalo lì.',
    },
  },
  notification: {
    title: 'Qualcuno è entrato nella tua stanza',
    body: 'La chiamata in «{{room}}» comincia.',
  },
};
