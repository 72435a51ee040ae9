import type { en } from './en.ts';
import { itCall } from './it-call.ts';
import { itDevices } from './it-devices.ts';
import { itStart } from './it-start.ts';
import type { Translation } from './translation.ts';

/** The texts in Italian that a page begins with; it-later.ts and it-desktop.ts have the others. */
export const it: Translation<typeof en, 'many'> = {
  ...itCall,
  devices: itDevices,
  ...itStart,
  app: {
    name: 'Parley',
    title: {
      idle: 'Parley',
      preparing: 'Avvio – Parley',
      waiting: 'In attesa – Parley',
      connecting: 'Collegamento – Parley',
      connected: 'In chiamata – Parley',
      reconnecting: 'Nuovo collegamento – Parley',
      ended: 'Chiamata terminata – Parley',
    },
    crashed: {
      title: 'Qualcosa è andato storto',
      help: 'In questa pagina si è verificato un errore inatteso. Ricaricala per continuare.',
      reload: 'Ricarica',
    },
  },

  notice: {
    dismiss: 'Nascondi',
    shareInstead: 'Condividi uno schermo',
    more_one: '{{count}} altro avviso',
    more_many: 'altri {{count}} avvisi',
    more_other: 'altri {{count}} avvisi',
    bothAsked: {
      title: 'Videocamera e microfono non sono ancora pronti',
      help: 'Se ti viene chiesto di consentirli, accetta. Quello che hai spento resta spento.',
    },
    microphoneAsked: {
      title: 'Il microfono non è ancora pronto',
      help: 'Se ti viene chiesto di consentirlo, accetta. Quello che hai spento resta spento.',
    },
    screenInstead: {
      title: 'Viene condiviso lo schermo al posto della videocamera',
    },
    onlyHeard: {
      title: 'L’altra persona può solo sentirti',
    },
    notSeenNorHeard: {
      title: 'L’altra persona non ti vede e non ti sente',
    },
    notHeard: {
      title: 'L’altra persona non ti sente',
    },
    signalingLost: {
      title: 'Il server non è raggiungibile',
      help: 'La chiamata continua senza. Solo se cade anche quella, dovrà aspettare il server.',
      action: 'Continua senza',
    },
  },
};
