import type { en } from './en.ts';
import { frCall } from './fr-call.ts';
import { frDevices } from './fr-devices.ts';
import { frSettings } from './fr-settings.ts';
import { frStart } from './fr-start.ts';
import type { Translation } from './translation.ts';

/** Every text of the user interface in French, but for those that only the desktop app shows (fr-desktop.ts). */
export const fr: Translation<typeof en, 'many'> = {
  ...frCall,
  devices: frDevices,
  settings: frSettings,
  ...frStart,
  app: {
    name: 'Parley',
    title: {
      idle: 'Parley',
      preparing: 'Démarrage – Parley',
      waiting: 'En attente – Parley',
      connecting: 'Connexion – Parley',
      connected: 'En appel – Parley',
      reconnecting: 'Reconnexion – Parley',
      ended: 'Appel terminé – Parley',
    },
    crashed: {
      title: 'Un problème est survenu',
      help: 'Cette page a rencontré une erreur inattendue. Rechargez-la pour continuer.',
      reload: 'Recharger',
    },
  },

  notice: {
    dismiss: 'Masquer',
    shareInstead: 'Partager un écran',
    screenInstead: {
      title: 'Votre caméra n’est pas disponible, votre écran est donc partagé à sa place.',
    },
    onlyHeard: {
      title: 'Votre caméra n’est pas disponible, l’autre personne ne fait donc que vous entendre.',
    },
    notSeenNorHeard: {
      title:
        'Ni caméra ni micro ne sont disponibles, l’autre personne ne vous voit donc pas et ne vous entend pas.',
    },
    notHeard: {
      title: 'Votre micro n’est pas disponible, l’autre personne ne vous entend donc pas.',
    },
    signalingLost: {
      title: 'Le serveur est injoignable.',
      help: 'Votre appel continue sans lui.',
    },
  },
};
