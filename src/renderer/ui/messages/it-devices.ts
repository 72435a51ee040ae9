import type { enDevices } from './en-devices.ts';
import type { Translation } from './translation.ts';

/** The texts about cameras, microphones and speakers in Italian. */
export const itDevices: Translation<typeof enDevices, 'many'> = {
  kind: { camera: 'Videocamera', microphone: 'Microfono', speaker: 'Altoparlante' },
  menu: {
    microphone: 'Scegli microfono e altoparlante',
    camera: 'Scegli videocamera',
    settings: 'Impostazioni di suono e immagine…',
  },
  systemDefault: 'Predefinito',
  unnamed: 'Dispositivo {{number}}',
  pick: 'Dispositivi',
  namesLater: 'I nomi compaiono appena hai consentito la videocamera o il microfono.',
  picture: 'Immagine',
  voice: 'La tua voce',
  hearing: 'Quello che senti',
  quality: {
    label: 'Qualità della tua immagine',
    'data-saver': {
      name: 'Risparmia dati',
      hint: 'Un’immagine piccola, per una connessione lenta o costosa.',
    },
    standard: { name: 'Standard', hint: 'Un’immagine nitida (720p) con quasi tutte le connessioni.' },
    high: { name: 'Alta', hint: 'L’immagine più nitida (1080p), per quanto la connessione lo consente.' },
  },
  level: {
    label: 'Volume',
    muted: 'Il tuo microfono è spento, quindi non si misura nulla.',
    none: 'Accendi il microfono per vedere a che volume ti si sente.',
  },
  pushToTalk: {
    label: 'Premi per parlare',
    hint: 'Ti si sente solo mentre tieni premuta la barra spaziatrice. I pulsanti rispondono allora a Invio.',
  },
  echoCancellation: {
    label: 'Elimina l’eco',
    hint: 'Evita che l’altra persona senta sé stessa dal tuo altoparlante.',
  },
  noiseSuppression: {
    label: 'Riduci i rumori',
    hint: 'Toglie ventole, tastiera e strada.',
  },
  autoGainControl: {
    label: 'Regola il volume',
    hint: 'Alza una voce bassa e abbassa una voce forte.',
  },
  offForMusic: 'Disattivato in modalità musica.',
  musicMode: {
    label: 'Modalità musica',
    hint: 'Invia il suono in stereo e senza ritocchi. Usa le cuffie, altrimenti l’altra persona sente un’eco.',
  },
  testSound: {
    play: 'Riproduci un suono di prova',
    playing: 'Il suono di prova è in riproduzione.',
    failed: 'Non è stato possibile riprodurre il suono di prova. Scegli un altro altoparlante.',
  },
  retry: 'Riprova',
  retriedInVain: 'Ritentato, ma non è ancora cambiato nulla.',
  callAnyway: 'Puoi chiamare lo stesso, e vedere e sentire l’altra persona.',
  systemSettings: 'Apri le impostazioni di sistema',
  securePage: 'Apri la pagina sicura',
  unusable: {
    camera: 'Non è possibile usare la videocamera',
    microphone: 'Non è possibile usare il microfono',
    both: 'Non è possibile usare videocamera e microfono',
  },
  silent: {
    title: 'Dal tuo microfono non arriva alcun suono',
    help: 'È acceso. Cerca un interruttore sul microfono o sul cavo, oppure scegline un altro.',
    choose: 'Scegli un microfono',
  },
  mutedSpeech: {
    title: 'Il tuo microfono è spento',
    help: 'Stai parlando, ma nessuno ti sente.',
    helpPushToTalk: 'Stai parlando, ma nessuno ti sente. Tieni premuta la barra spaziatrice per parlare.',
    unmute: 'Accendi',
  },
  allowed: { camera: 'Ora la videocamera è consentita', microphone: 'Ora il microfono è consentito' },
  change: {
    camera: {
      unplugged: 'La videocamera è stata scollegata',
      'plugged-in': 'È stata collegata una videocamera',
      'default-changed': 'Il sistema usa un’altra videocamera',
      failed: 'Non è stato possibile usare quella videocamera',
    },
    microphone: {
      unplugged: 'Il microfono è stato scollegato',
      'plugged-in': 'È stato collegato un microfono',
      'default-changed': 'Il sistema usa un altro microfono',
      failed: 'Non è stato possibile usare quel microfono',
    },
    speaker: {
      unplugged: 'L’altoparlante è stato scollegato',
      'plugged-in': 'È stato collegato un altoparlante',
      'default-changed': 'Il sistema usa un altro altoparlante',
      failed: 'Non è stato possibile usare quell’altoparlante',
    },
    now: {
      device: 'Ora in uso: {{device}}',
      systemDefault: 'Ora si usa quello del sistema.',
      none: 'Non ce n’è un altro.',
    },
  },
  problem: {
    bothDenied:
      'Il browser non consente la videocamera e il microfono: consentili con l’icona nella barra degli indirizzi, poi riprova.',
    bothInsecure:
      'Videocamera e microfono richiedono una pagina sicura: il suo indirizzo inizia con https://.',
    camera: {
      denied:
        'Il browser non consente la videocamera: consentila con l’icona nella barra degli indirizzi, poi riprova.',
      'denied-by-system':
        'Il sistema nega la videocamera a questa app: consentila nelle impostazioni di sistema.',
      'in-use': 'Un altro programma usa la videocamera: chiudila lì, poi riprova.',
      'not-found': 'Nessuna videocamera trovata: collegane una o condividi lo schermo durante la chiamata.',
      insecure: 'La videocamera richiede una pagina sicura: apri l’indirizzo con https://.',
      failed: 'La videocamera non si è avviata: scollegala e ricollegala, o scegline un’altra.',
    },
    microphone: {
      denied:
        'Il browser non consente il microfono: consentilo con l’icona nella barra degli indirizzi, poi riprova.',
      'denied-by-system':
        'Il sistema nega il microfono a questa app: consentilo nelle impostazioni di sistema.',
      'in-use': 'Un altro programma usa il microfono: chiudilo lì, poi riprova.',
      'not-found': 'Nessun microfono trovato: collegane uno.',
      insecure: 'Il microfono richiede una pagina sicura: apri l’indirizzo con https://.',
      failed: 'Il microfono non si è avviato: scollegalo e ricollegalo, o scegline un altro.',
    },
  },
};
