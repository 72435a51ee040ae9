import type { enChat } from './en-chat.ts';
import type { Translation } from './translation.ts';

/** The texts of the chat and the list of keys, in Italian. */
export const itChat: Translation<typeof enChat, 'many'> = {
  chat: {
    title: 'Chat',
    close: 'Chiudi la chat',
    save: 'Salva',
    fileTitle: 'Chat nella stanza «{{room}}»',
    me: 'Io',
    emoji: 'Emoji',
    newMessages: 'Nuovi messaggi',
    tooLong: 'Questo messaggio è troppo lungo. Invialo in più parti.',
    copy: { none: 'Copia', copied: 'Copiato', failed: 'Non copiato' },
    delivery: { waiting: 'In viaggio', delivered: 'Consegnato', failed: 'Non consegnato' },
    message: 'Messaggio',
    placeholder: 'Scrivi un messaggio',
    send: 'Invia',
    empty:
      'Ancora nessun messaggio. Vanno direttamente all’altra persona e non vengono conservati da nessuna parte.',
    you: 'Tu',
    notOpen: 'Potrai scrivere appena la chat sarà collegata.',
    notSent: 'Il messaggio non è stato inviato. Riprova.',
    wrote: 'ha scritto:',
  },

  help: {
    title: 'Scorciatoie da tastiera',
    close: 'Chiudi',
    space: 'Spazio',
    enter: 'Invio',
    shift: 'Maiusc',
    escape: 'Esc',
    sections: { call: 'In una chiamata', picture: 'Immagini', chat: 'Chat' },
    keys: {
      talk: 'Tieni premuto per parlare',
      zoomIn: 'Ingrandisci lo schermo condiviso',
      zoomOut: 'Riducilo',
      zoomFit: 'Mostra tutto',
      move: 'Spostalo, o sposta l’immagine piccola',
      microphone: 'Microfono acceso o spento',
      camera: 'Videocamera accesa o spenta',
      share: 'Condividi lo schermo, o interrompi',
      chat: 'Apri o chiudi la chat',
      fullScreen: 'Schermo intero',
      close: 'Chiudi ciò che è aperto',
      help: 'Questo elenco',
      muteAnywhere: 'Attivare o disattivare il microfono, in qualsiasi programma',
      newline: 'Nuova riga in un messaggio',
      send: 'Invia il messaggio',
    },
  },
};
