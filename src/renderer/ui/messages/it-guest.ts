import type { enGuest } from './en-guest.ts';
import type { Translation } from './translation.ts';

/** The texts of the page that guests see before the browser's warning, in Italian. */
export const itGuest: Translation<typeof enGuest> = {
  title: 'Ti hanno invitato a una videochiamata',
  room: 'Stanza',
  nextTitle: 'Prima il tuo browser ti avviserà',
  next: 'Dirà che la connessione non è privata. Il certificato di questa chiamata è stato creato sul computer della persona che ti ha invitato, e nessuna autorità lo ha firmato.',
  why: 'La connessione è cifrata, ma il tuo browser non può sapere con chi. Lo stesso avviso comparirebbe se qualcuno nella rete avesse messo in mezzo un computer. Quindi non chiuderlo e basta: confronta l’impronta.',
  expected: 'L’impronta del tuo invito (SHA-256)',
  expectedHelp:
    'Questa pagina arriva senza cifratura, quindi qualcuno nella rete potrebbe cambiare ciò che leggi qui. Conta l’impronta nell’invito stesso, dopo «fingerprint=», o quella che ti legge la persona che ti ha invitato.',
  missing: 'L’impronta che vede la persona che ti ha invitato (SHA-256)',
  missingHelp:
    'Il tuo invito non porta un’impronta. Chiedila per un’altra via: al telefono, oppure guarda lo schermo della persona che ti ha invitato.',
  stepsTitle: 'Come vedere l’impronta mostrata dal tuo browser',
  steps: {
    chrome: {
      name: 'Chrome ed Edge',
      one: 'Vai alla chiamata. Nell’avviso, fai clic su «Non sicuro» a sinistra dell’indirizzo.',
      two: 'Fai clic su «Dettagli certificato» e cerca SHA-256 del certificato.',
      three: 'Se è la stessa: «Avanzate», poi «Procedi».',
    },
    android: {
      name: 'Chrome su Android',
      one: 'Vai alla chiamata. Nell’avviso, tocca il simbolo a sinistra dell’indirizzo, poi «La connessione non è sicura».',
      two: 'Tocca «Informazioni certificato» e cerca SHA-256.',
      three: 'Se è la stessa: torna all’avviso, «Avanzate», poi «Procedi».',
    },
    firefox: {
      name: 'Firefox',
      one: 'Vai alla chiamata. Nell’avviso, fai clic su «Avanzate», poi su «Visualizza certificato».',
      two: 'Cerca SHA-256 sotto «Impronte digitali».',
      three: 'Se è la stessa: torna all’avviso, poi «Accetta il rischio e continua».',
    },
    safari: {
      name: 'Safari, anche su iPhone e iPad',
      one: 'Vai alla chiamata. Nell’avviso, scegli «Mostra dettagli», poi «visualizzare il certificato».',
      two: 'Apri i suoi dettagli e cerca SHA-256 alla fine.',
      three: 'Se è la stessa: «visita questo sito web».',
    },
  },
  otherBrowsers: 'In un altro browser',
  seen: 'L’impronta che mostra il tuo browser',
  seenHelp: 'Incollala o scrivila qui per confrontarla. Maiuscole, due punti e spazi non contano.',
  same: 'È la stessa. Puoi proseguire.',
  different: 'È diversa. Non proseguire, e dillo alla persona che ti ha invitato.',
  incomplete: 'Non è ancora un’impronta intera: ha 64 cifre, da 0 a 9 e da A a F.',
  goOn: 'Vai alla chiamata',
  newTab: 'La chiamata si apre in una nuova scheda, così puoi tornare qui a confrontare.',
  damaged: 'L’impronta nel tuo link è danneggiata. Chiedi di nuovo l’invito e copialo per intero.',
};
