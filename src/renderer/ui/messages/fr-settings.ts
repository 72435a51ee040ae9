import type { enSettings } from './en-settings.ts';
import type { Translation } from './translation.ts';

/** The texts of the settings, in French. */
export const frSettings: Translation<typeof enSettings, 'many'> = {
  open: 'Réglages',
  title: 'Réglages',
  sections: 'Rubriques',
  close: 'Terminé',
  section: {
    general: 'Général',
    media: 'Son et image',
    connection: 'Connexion',
    trusted: 'Ordinateurs de confiance',
    about: 'À propos de Parley',
  },
  unavailable: {
    title: 'Les réglages ne peuvent pas s’afficher',
    help: 'Le serveur d’où ils viennent est injoignable. Réessayez quand il sera de retour.',
  },
  general: {
    name: 'Votre nom',
    nameHint: 'L’autre personne le voit. Il peut rester vide.',
    language: 'Langue',
    systemLanguage: 'Comme le système',
    languageMissing:
      'Les textes dans cette langue n’ont pas pu être chargés. Choisissez-la à nouveau quand le serveur sera joignable.',
    chatSound: 'Son des nouveaux messages',
    chatSoundHint: 'S’entend quand la discussion est fermée.',
  },
  trusted: {
    none: 'Aucun pour l’instant. Un ordinateur est retenu quand vous faites confiance à son certificat.',
    forget: 'Oublier',
    forgetPin: 'Oublier {{address}}',
  },
  about: {
    versions:
      'Parley {{version}} · Electron {{electron}} · Chromium {{chromium}} · Node {{node}} · {{platform}}',
    setAside: 'Vos réglages n’ont pas pu être lus et ont été mis de côté sous le nom {{file}}.',
    logs: 'Ouvrir le dossier des journaux',
  },
};
