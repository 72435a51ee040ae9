import type { enStart } from './en-start.ts';
import type { Translation } from './translation.ts';

/** The texts before and after the call, in Italian. */
export const itStart: Translation<typeof enStart, 'many'> = {
  start: {
    title: 'Parlatevi faccia a faccia',
    titleInvited: 'Hai un invito',
    intro:
      'Chiama e invia il tuo link all’altra persona. Oppure inserisci il nome della stanza che ti ha dato.',
    introInvited: 'Controlla la tua immagine, poi premi «Chiama». Forse l’altra persona è già lì.',
    room: 'Stanza',
    roomHint: 'Usa questo nome, scrivi quello che ti hanno detto o incolla un invito.',
    roomHintInvited: 'Il nome viene dal tuo invito.',
    roomPlaceholder: 'Nome della stanza',
    suggest: 'Suggerisci un nome per la stanza',
    name: 'Il tuo nome (facoltativo)',
    call: 'Chiama',
    recent: 'Recenti',
    forgetRoom: 'Dimentica la stanza {{room}}',
    enterRoom: 'Inserisci il nome della stanza',
    filledIn: 'L’invito è inserito. Premi «Chiama» quando vuoi.',
    roomError: {
      empty: 'Inserisci un nome per la stanza o fattene suggerire uno.',
      'too-long': 'Questo nome è troppo lungo. Usa al massimo {{limit}} caratteri.',
      link: 'Questo è un link, non il nome di una stanza. Chiedi di nuovo l’invito e incollalo per intero.',
      unusable: 'Questo nome ha caratteri che un link non può contenere. Usa lettere, cifre e trattini.',
    },
    interrupted: {
      title: 'La tua chiamata in «{{room}}» si è interrotta',
      help: 'Il tuo posto resta riservato per un momento. Nessun altro può prenderlo.',
      helpHosted: 'Torna per riaprire la stanza. L’altra persona rientra da sola se è ancora lì.',
      action: 'Torna alla chiamata',
    },
    invalidInvitation: {
      title: 'Il link non contiene un nome di stanza utilizzabile',
      help: 'Chiedi un nuovo link o inserisci qui sotto il nome della stanza.',
    },
    badInvitation: {
      title: 'Questo invito non è utilizzabile',
      help: 'Il link è danneggiato. Chiedilo di nuovo e copialo per intero.',
    },
    elsewhere: {
      title: 'Questo invito è per un altro server',
      help: 'Porta a {{address}}. Da questa pagina non si può raggiungere una stanza di quel server.',
      action: 'Aprilo in una nuova scheda',
    },
  },

  settings: {
    open: 'Impostazioni',
    close: 'Chiudi',
    unavailable: {
      title: 'Non è possibile mostrare le impostazioni',
      help: 'Il server da cui arrivano non è raggiungibile. Riprova quando sarà tornato.',
    },
  },

  preview: {
    region: 'La tua immagine',
    title: 'Guardati prima di chiamare',
    help: 'Nessun altro vede questo.',
    turnOn: 'Accendi l’anteprima',
    turnOff: 'Spegni l’anteprima',
    starting: 'La tua videocamera si avvia…',
    allow: 'Se il browser lo chiede, consenti la videocamera e il microfono.',
    off: 'L’anteprima è spenta.',
    on: 'Questo lo vedi e lo senti solo tu.',
    soundOnly: 'È acceso solo il tuo microfono.',
    pictureOnly: 'Solo tu vedi questo. Il tuo microfono non è in uso.',
    you: 'Tu',
  },

  status: {
    preparing: 'Preparazione di videocamera e microfono…',
    preparingScreen: 'In attesa che tu scelga uno schermo…',
    waiting: 'In attesa dell’altra persona…',
    waitingOffline: 'Ricerca del server…',
    waitingLost: 'Nuova ricerca del server…',
    connecting: 'Collegamento…',
    connected: 'In linea',
    reconnecting: 'Nuovo collegamento…',
    ended: 'La chiamata è terminata.',
  },

  preparing: {
    title: 'Un momento',
    help: 'Consenti la videocamera e il microfono se ti viene chiesto. Entrerai appena saranno pronti.',
    helpScreen:
      'La tua videocamera non è utilizzabile. Scegli uno schermo da mostrare al suo posto o annulla: entrerai comunque.',
    helpServer: 'Il server non ha ancora risposto. Entrerai appena lo farà.',
    goOn: 'Entra senza videocamera e microfono',
    goOnMicrophone: 'Entra senza microfono',
  },

  waiting: {
    title: 'Invita l’altra persona',
    titleLost: 'Il server non è raggiungibile',
    intro:
      'Nella stanza non c’è ancora nessun altro. Invia questo link all’unica persona con cui vuoi parlare, o aspetta se conosce già la stanza.',
    introLost: 'L’invito funzionerà appena il server sarà tornato. Non devi fare nulla.',
    link: 'Link di invito',
    copy: 'Copia il link',
    copied: 'Copiato',
    copyFailed: 'La copia non è riuscita. Il link è selezionato: premi Ctrl+C.',
    email: 'Invia per e-mail',
    emailSubject: 'Parla con me su Parley',
    emailBody:
      'Raggiungimi in videochiamata. Apri questo link e premi «Chiama»:\n\n{{link}}\n\nForse il browser ti avviserà prima, perché il certificato è stato creato da me e non da un’azienda. Se hai dubbi chiamami: confrontiamo l’impronta.',
    share: 'Inoltra',
    qr: 'Codice QR del link, per un telefono',
    qrHelp: 'Oppure scansiona con un telefono',
    steps: 'Che cosa deve fare l’altra persona',
    stepOpen: 'Aprire il link e seguire la pagina se parla di un avviso del browser.',
    stepCall: 'Premere «Chiama» nella stanza «{{room}}».',
    localOnly: {
      title: 'Questo link funziona solo su questo computer',
      help: 'Apri Parley all’indirizzo di rete di questo computer per avere un link per gli altri.',
    },
  },

  ended: {
    callAgain: 'Chiama di nuovo',
    back: 'Indietro',
    otherRoom: 'Scegli un’altra stanza',
    reload: 'Ricarica la pagina',
    saveChat: 'Salva la chat',
    undelivered_one: 'Questo messaggio non è arrivato',
    undelivered_many: 'Questi messaggi non sono arrivati',
    undelivered_other: 'Questi messaggi non sono arrivati',
    duration: 'Avete parlato per {{time}}.',
    reason: {
      hungUp: {
        title: 'Hai riagganciato',
        help: 'Puoi richiamare nella stanza «{{room}}», come chiunque abbia il link.',
      },
      otherHungUp: {
        title: '{{name}} ha riagganciato',
        help: 'Chiama di nuovo per aspettare in «{{room}}».',
      },
      roomFull: {
        title: 'La stanza è piena',
        help: 'Due persone stanno già parlando in «{{room}}». Scegli un’altra stanza o chiama di nuovo più tardi.',
      },
      roomFullInvited: {
        title: 'La stanza è piena',
        help: 'I due posti in «{{room}}» sono occupati. Chiedi a chi ti ha invitato, poi chiama di nuovo.',
      },
      roomRefused: {
        title: 'Il server ha rifiutato questa stanza',
        help: 'Non accetta il nome «{{room}}». Scegline un altro.',
      },
      serverBusy: {
        title: 'Il server è occupato',
        help: 'Al momento non accetta altre richieste da questo computer. Aspetta un minuto, poi chiama di nuovo.',
      },
      serverUnreachable: {
        title: 'Il server non è raggiungibile',
        help: 'Controlla che siate sulla stessa rete e che il server sia ancora in funzione, poi chiama di nuovo.',
      },
      serverIncompatible: {
        title: 'Questo server parla un’altra versione',
        help: 'Aggiorna Parley da entrambe le parti, poi chiama di nuovo.',
      },
      pageOutdated: {
        title: 'Questo server parla un’altra versione',
        help: 'Probabilmente la pagina è più vecchia del suo server. Se ricaricarla non basta, bisogna aggiornare Parley sul server.',
      },
      peerVanished: {
        title: '{{name}} non c’è più',
        help: 'La connessione si è interrotta o la finestra è stata chiusa. Chiama di nuovo per aspettare in «{{room}}».',
      },
      connectionFailed: {
        title: 'Nessuna connessione tra voi due',
        help: 'Forse un firewall, una VPN o una rete per ospiti separa i vostri dispositivi. Usate la stessa rete, poi chiama di nuovo.',
      },
    },
  },
};
