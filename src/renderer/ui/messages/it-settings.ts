import type { enSettings } from './en-settings.ts';
import type { Translation } from './translation.ts';

/** The texts of the settings, in Italian. */
export const itSettings: Translation<typeof enSettings, 'many'> = {
  open: 'Impostazioni',
  title: 'Impostazioni',
  sections: 'Sezioni',
  close: 'Fatto',
  section: {
    general: 'Generali',
    media: 'Audio e immagine',
    connection: 'Connessione',
    trusted: 'Computer fidati',
    about: 'Informazioni su Parley',
  },
  unavailable: {
    title: 'Non è possibile mostrare le impostazioni',
    help: 'Il server da cui arrivano non è raggiungibile. Riprova quando sarà tornato.',
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
