import type { en } from './en.ts';
import { frCall } from './fr-call.ts';
import { frDevices } from './fr-devices.ts';
import { frStart } from './fr-start.ts';
import type { Translation } from './translation.ts';

/** The texts in French that a page begins with; fr-later.ts and fr-desktop.ts have the others. */
export const fr: Translation<typeof en, 'many'> = {
  ...frCall,
  devices: frDevices,
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
    more_one: '{{count}} autre avis',
    more_many: '{{count}} autres avis',
    more_other: '{{count}} autres avis',
    bothAsked: {
      title: 'La caméra et le micro ne sont pas encore prêts',
      help: 'Si on vous demande de les autoriser, acceptez. Ce que vous avez coupé reste coupé.',
    },
    microphoneAsked: {
      title: 'Le micro n’est pas encore prêt',
      help: 'Si on vous demande de l’autoriser, acceptez. Ce que vous avez coupé reste coupé.',
    },
    screenInstead: {
      title: 'Votre écran est partagé à la place de votre caméra',
    },
    onlyHeard: {
      title: 'L’autre personne ne fait que vous entendre',
    },
    notSeenNorHeard: {
      title: 'L’autre personne ne vous voit pas et ne vous entend pas',
    },
    notHeard: {
      title: 'L’autre personne ne vous entend pas',
    },
    signalingLost: {
      title: 'Le serveur est injoignable',
      help: 'Votre appel continue sans lui. S’il se coupe aussi, il devra attendre le serveur.',
      action: 'Continuer sans lui',
    },
  },
};
