import type { enStart } from './en-start.ts';
import type { Translation } from './translation.ts';

/** The texts before and after the call, in French. */
export const frStart: Translation<typeof enStart, 'many'> = {
  start: {
    title: 'Parlez-vous face à face',
    titleInvited: 'Vous avez une invitation',
    intro:
      'Appelez et envoyez votre lien à l’autre personne. Ou entrez le nom de salon qu’elle vous a donné.',
    introInvited:
      'Vérifiez votre image, puis appuyez sur « Appeler ». L’autre personne est peut-être déjà là.',
    room: 'Salon',
    roomHint: 'Prenez ce nom, tapez celui qu’on vous a donné ou collez une invitation.',
    roomHintInvited: 'Le nom vient de votre invitation.',
    roomPlaceholder: 'Nom du salon',
    suggest: 'Proposer un nom de salon',
    name: 'Votre nom (facultatif)',
    call: 'Appeler',
    recent: 'Récents',
    forgetRoom: 'Oublier le salon {{room}}',
    enterRoom: 'Entrer le nom du salon',
    filledIn: 'L’invitation est saisie. Appuyez sur « Appeler » dès que vous le voulez.',
    roomError: {
      empty: 'Entrez un nom de salon ou demandez une proposition.',
      'too-long': 'Ce nom est trop long. Utilisez {{limit}} caractères au plus.',
      link: 'C’est un lien et non un nom de salon. Redemandez l’invitation et collez-la en entier.',
      unusable:
        'Ce nom contient des caractères impossibles dans un lien. Utilisez des lettres, des chiffres et des tirets.',
    },
    interrupted: {
      title: 'Votre appel dans « {{room}} » a été interrompu',
      help: 'Votre place est gardée un instant. Personne d’autre ne peut la prendre.',
      helpHosted:
        'Revenez pour rouvrir le salon. L’autre personne revient d’elle-même si elle est encore là.',
      action: 'Revenir à l’appel',
    },
    invalidInvitation: {
      title: 'Le lien ne contient pas de nom de salon utilisable',
      help: 'Demandez un nouveau lien ou entrez le nom du salon ci-dessous.',
    },
    badInvitation: {
      title: 'Cette invitation est inutilisable',
      help: 'Le lien est abîmé. Redemandez-le et copiez-le en entier.',
    },
    elsewhere: {
      title: 'Cette invitation est pour un autre serveur',
      help: 'Elle mène à {{address}}. Un salon qui s’y trouve est inaccessible depuis cette page.',
      action: 'L’ouvrir dans un nouvel onglet',
    },
  },

  settings: {
    open: 'Réglages',
    close: 'Fermer',
    unavailable: {
      title: 'Les réglages ne peuvent pas s’afficher',
      help: 'Le serveur d’où ils viennent est injoignable. Réessayez quand il sera de retour.',
    },
  },

  preview: {
    region: 'Votre image',
    title: 'Regardez-vous avant d’appeler',
    help: 'Personne d’autre ne voit cela.',
    turnOn: 'Activer l’aperçu',
    turnOff: 'Arrêter l’aperçu',
    starting: 'Votre caméra démarre…',
    allow: 'Si le navigateur le demande, autorisez la caméra et le micro.',
    off: 'L’aperçu est arrêté.',
    on: 'Personne d’autre ne vous voit ni ne vous entend.',
    soundOnly: 'Seul votre micro est actif.',
    pictureOnly: 'Personne d’autre ne voit ceci. Votre micro n’est pas utilisé.',
    you: 'Vous',
  },

  status: {
    preparing: 'Préparation de la caméra et du micro…',
    preparingScreen: 'En attente de votre choix d’écran…',
    waiting: 'En attente de l’autre personne…',
    waitingOffline: 'Recherche du serveur…',
    waitingLost: 'Nouvelle recherche du serveur…',
    connecting: 'Connexion…',
    connected: 'En communication',
    reconnecting: 'Reconnexion…',
    ended: 'L’appel est terminé.',
  },

  preparing: {
    title: 'Un instant',
    help: 'Autorisez la caméra et le micro si on vous le demande. Vous entrerez dès qu’ils seront prêts.',
    helpScreen:
      'Votre caméra est inutilisable. Choisissez un écran à montrer à la place ou annulez : vous entrez dans tous les cas.',
    helpServer: 'Le serveur n’a pas encore répondu. Vous entrerez dès qu’il le fera.',
    goOn: 'Entrer sans caméra ni micro',
    goOnMicrophone: 'Entrer sans micro',
  },

  waiting: {
    title: 'Invitez l’autre personne',
    titleLost: 'Le serveur est injoignable',
    intro:
      'Il n’y a encore personne d’autre dans le salon. Envoyez ce lien à la seule personne à qui vous voulez parler, ou attendez si elle connaît le salon.',
    introLost: 'L’invitation fonctionnera dès que le serveur sera de retour. Vous n’avez rien à faire.',
    link: 'Lien d’invitation',
    copy: 'Copier le lien',
    copied: 'Copié',
    copyFailed: 'La copie a échoué. Le lien est sélectionné : appuyez sur Ctrl+C.',
    email: 'Envoyer par e-mail',
    emailSubject: 'Rejoignez-moi sur Parley',
    emailBody:
      'Rejoignez-moi en appel vidéo. Ouvrez ce lien et appuyez sur « Appeler » :\n\n{{link}}\n\nLe navigateur vous avertira peut-être d’abord, car le certificat a été créé chez moi et par aucune entreprise. Appelez-moi en cas de doute : nous comparerons l’empreinte.',
    share: 'Transmettre',
    qr: 'Code QR du lien, pour un téléphone',
    qrHelp: 'Ou scannez avec un téléphone',
    steps: 'Ce que l’autre personne doit faire',
    stepOpen: 'Ouvrir le lien et suivre la page si elle parle d’un avertissement du navigateur.',
    stepCall: 'Appuyer sur « Appeler » dans le salon « {{room}} ».',
    localOnly: {
      title: 'Ce lien ne fonctionne que sur cet ordinateur',
      help: 'Ouvrez Parley à l’adresse réseau de cet ordinateur pour obtenir un lien pour les autres.',
    },
  },

  ended: {
    callAgain: 'Rappeler',
    back: 'Retour',
    otherRoom: 'Choisir un autre salon',
    reload: 'Recharger la page',
    saveChat: 'Enregistrer la discussion',
    undelivered_one: 'Ce message n’est pas arrivé',
    undelivered_many: 'Ces messages ne sont pas arrivés',
    undelivered_other: 'Ces messages ne sont pas arrivés',
    duration: 'Vous avez parlé pendant {{time}}.',
    reason: {
      hungUp: {
        title: 'Vous avez raccroché',
        help: 'Vous pouvez rappeler dans le salon « {{room}} », comme toute personne qui a le lien.',
      },
      otherHungUp: {
        title: '{{name}} a raccroché',
        help: 'Rappelez pour attendre dans « {{room}} ».',
      },
      roomFull: {
        title: 'Le salon est complet',
        help: 'Deux personnes parlent déjà dans « {{room}} ». Choisissez un autre salon ou rappelez plus tard.',
      },
      roomFullInvited: {
        title: 'Le salon est complet',
        help: 'Les deux places de « {{room}} » sont prises. Demandez à la personne qui vous a invité, puis rappelez.',
      },
      roomRefused: {
        title: 'Le serveur a refusé ce salon',
        help: 'Il n’accepte pas le nom « {{room}} ». Choisissez-en un autre.',
      },
      serverBusy: {
        title: 'Le serveur est occupé',
        help: 'Il n’accepte plus de demandes de cet ordinateur pour l’instant. Attendez une minute, puis rappelez.',
      },
      serverUnreachable: {
        title: 'Le serveur est injoignable',
        help: 'Vérifiez que vous êtes sur le même réseau et que le serveur fonctionne encore, puis rappelez.',
      },
      serverIncompatible: {
        title: 'Ce serveur parle une autre version',
        help: 'Mettez Parley à jour des deux côtés, puis rappelez.',
      },
      pageOutdated: {
        title: 'Ce serveur parle une autre version',
        help: 'La page est sans doute plus ancienne que son serveur. Si la recharger ne suffit pas, Parley doit être mis à jour sur le serveur.',
      },
      peerVanished: {
        title: '{{name}} n’est plus là',
        help: 'Sa connexion s’est interrompue ou sa fenêtre a été fermée. Rappelez pour attendre dans « {{room}} ».',
      },
      connectionFailed: {
        title: 'Pas de connexion entre vous deux',
        help: 'Un pare-feu, un VPN ou un réseau d’invités sépare peut-être vos appareils. Utilisez le même réseau, puis rappelez.',
      },
    },
  },
};
