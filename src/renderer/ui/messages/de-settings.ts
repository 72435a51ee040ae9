import type { enSettings } from './en-settings.ts';
import type { Translation } from './translation.ts';

/** The texts of the settings, in German. */
export const deSettings: Translation<typeof enSettings> = {
  open: 'Einstellungen',
  title: 'Einstellungen',
  sections: 'Bereiche',
  close: 'Fertig',
  section: {
    general: 'Allgemein',
    media: 'Ton und Bild',
    connection: 'Verbindung',
    trusted: 'Vertraute Computer',
    about: 'Über Parley',
  },
  unavailable: {
    title: 'Die Einstellungen können nicht gezeigt werden',
    help: 'Der Server, von dem sie kommen, ist nicht erreichbar. Versuche es, wenn er wieder da ist.',
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
