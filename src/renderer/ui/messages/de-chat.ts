import type { enChat } from './en-chat.ts';
import type { Translation } from './translation.ts';

/** The texts of the chat and the list of keys, in German. */
export const deChat: Translation<typeof enChat> = {
  chat: {
    title: 'Chat',
    close: 'Chat schließen',
    save: 'Speichern',
    fileTitle: 'Chat im Raum „{{room}}“',
    me: 'Ich',
    emoji: 'Emoji',
    newMessages: 'Neue Nachrichten',
    tooLong: 'Diese Nachricht ist zu lang. Sende sie in mehreren Teilen.',
    copy: { none: 'Kopieren', copied: 'Kopiert', failed: 'Nicht kopiert' },
    delivery: { waiting: 'Unterwegs', delivered: 'Zugestellt', failed: 'Nicht zugestellt' },
    message: 'Nachricht',
    placeholder: 'Nachricht schreiben',
    send: 'Senden',
    empty: 'Noch keine Nachrichten. Sie gehen direkt an die andere Person und werden nirgends aufbewahrt.',
    you: 'Du',
    notOpen: 'Du kannst schreiben, sobald der Chat verbunden ist.',
    notSent: 'Die Nachricht wurde nicht gesendet. Versuche es noch einmal.',
    wrote: 'schrieb:',
  },

  help: {
    title: 'Tastenkürzel',
    close: 'Schließen',
    space: 'Leertaste',
    enter: 'Eingabe',
    shift: 'Umschalt',
    escape: 'Esc',
    sections: { call: 'Im Gespräch', picture: 'Bilder', chat: 'Chat' },
    keys: {
      talk: 'Zum Sprechen gedrückt halten',
      zoomIn: 'Geteilten Bildschirm vergrößern',
      zoomOut: 'Verkleinern',
      zoomFit: 'Alles zeigen',
      move: 'Bildschirm oder kleines Bild verschieben',
      microphone: 'Mikrofon ein oder aus',
      camera: 'Kamera ein oder aus',
      share: 'Bildschirm teilen oder damit aufhören',
      chat: 'Chat öffnen oder schließen',
      fullScreen: 'Vollbild',
      close: 'Offenes schließen',
      help: 'Diese Liste',
      muteAnywhere: 'Mikrofon ein oder aus, in jedem Programm',
      newline: 'Neue Zeile in der Nachricht',
      send: 'Nachricht senden',
    },
  },
};
