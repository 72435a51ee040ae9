import type { enChat } from './en-chat.ts';
import type { Translation } from './translation.ts';

/** The texts of the chat and the list of keys, in French. */
export const frChat: Translation<typeof enChat, 'many'> = {
  chat: {
    title: 'Discussion',
    close: 'Fermer la discussion',
    save: 'Enregistrer',
    fileTitle: 'Discussion dans le salon « {{room}} »',
    me: 'Moi',
    emoji: 'Émojis',
    newMessages: 'Nouveaux messages',
    tooLong: 'Ce message est trop long. Envoyez-le en plusieurs parties.',
    copy: { none: 'Copier', copied: 'Copié', failed: 'Non copié' },
    delivery: { waiting: 'En route', delivered: 'Remis', failed: 'Non remis' },
    message: 'Message',
    placeholder: 'Écrire un message',
    send: 'Envoyer',
    empty:
      'Aucun message pour l’instant. Ils vont directement à l’autre personne et ne sont conservés nulle part.',
    you: 'Vous',
    notOpen: 'Vous pourrez écrire dès que la discussion sera connectée.',
    notSent: 'Le message n’a pas été envoyé. Réessayez.',
    wrote: 'a écrit :',
  },

  help: {
    title: 'Raccourcis clavier',
    close: 'Fermer',
    space: 'Espace',
    enter: 'Entrée',
    shift: 'Maj',
    escape: 'Échap',
    sections: { call: 'Pendant un appel', picture: 'Images', chat: 'Discussion' },
    keys: {
      talk: 'Maintenir pour parler',
      zoomIn: 'Agrandir l’écran partagé',
      zoomOut: 'Le réduire',
      zoomFit: 'Tout afficher',
      move: 'Le déplacer, ou la petite image',
      microphone: 'Activer ou couper le micro',
      camera: 'Activer ou couper la caméra',
      share: 'Partager l’écran, ou arrêter',
      chat: 'Ouvrir ou fermer la discussion',
      fullScreen: 'Plein écran',
      close: 'Fermer ce qui est ouvert',
      help: 'Cette liste',
      muteAnywhere: 'Activer ou couper le micro, dans n’importe quel programme',
      newline: 'Nouvelle ligne dans un message',
      send: 'Envoyer le message',
    },
  },
};
