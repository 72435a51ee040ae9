import type { enDesktop } from './en-desktop.ts';
import type { Translation } from './translation.ts';

/** The texts that only the desktop app shows, in French. */
export const frDesktop: Translation<typeof enDesktop, 'many'> = {
  start: {
    title: 'Parlez-vous face à face',
    intro: 'Ouvrez un salon ou appelez quelqu’un.',
    titleInvited: 'Vous avez une invitation',
    introInvited: 'Vérifiez votre image, puis appuyez sur « Appeler ».',
    roomHint: 'Vous recevrez une invitation à envoyer.',
    roomHintJoining: 'Entrez le nom du salon que l’hôte vous a donné.',
    host: 'Ouvrir un salon',
    startOver: 'Écarter l’invitation',
    hosting: 'Ouverture de votre salon…',
    closing: 'Fermeture de votre salon…',
    or: 'ou appeler quelqu’un',
    address: 'Adresse',
    addressHint: 'Ou entrez une adresse comme 192.168.1.5, et le nom du salon sous « Salon ».',
    addressPlaceholder: 'Coller une invitation',
    call: 'Appeler',
    checking: 'Recherche du serveur…',
    removeRecent: 'Oublier {{address}}',
  },
  badInvitation: 'L’invitation est inutilisable',
  tryAgain: 'Réessayer',
  changeAddress: 'Modifier l’adresse',
  openInBrowser: 'Ouvrir dans le navigateur',
  otherInvitation: 'Entrer une autre invitation',
  addressProblem: {
    empty: 'Entrez l’adresse de l’autre ordinateur ou collez une invitation.',
    'invalid-host': 'Ce n’est pas l’adresse d’un ordinateur. Vérifiez qu’il n’y a pas de faute de frappe.',
    'invalid-port': 'Le nombre après les deux-points doit être compris entre 1 et 65535.',
    credentials: 'Une adresse avec un nom d’utilisateur ou un mot de passe n’est pas acceptée.',
    'too-long': 'C’est trop long pour une adresse.',
    'control-character': 'Il y a des caractères qu’aucune adresse ne contient. Tapez-la à nouveau.',
    'insecure-scheme': 'Parley ne se connecte que par https. Remplacez http:// par https://.',
    'unsupported-scheme': 'Ce n’est pas une invitation de Parley. Elle commence par parley:// ou https://.',
    'invalid-link': 'Ce lien est abîmé. Redemandez l’invitation.',
    'invalid-room': 'Le nom de salon de l’invitation est inutilisable. Demandez-en une nouvelle.',
    'invalid-fingerprint': 'L’empreinte de l’invitation est abîmée. Redemandez l’invitation.',
  },
  connection: {
    'name-not-found': {
      title: 'Aucun ordinateur ne porte ce nom',
      help: 'Vérifiez qu’il n’y a pas de faute de frappe, ou utilisez le nombre affiché sur l’écran de l’hôte, par exemple 192.168.1.5.',
    },
    unreachable: {
      title: 'L’ordinateur est injoignable',
      help: 'Vérifiez que les deux ordinateurs sont sur le même réseau, puis réessayez.',
    },
    refused: {
      title: 'Personne n’a ouvert de salon à cet endroit',
      help: 'L’ordinateur est allumé, mais rien ne répond sur ce port. Demandez à l’hôte d’ouvrir le salon et de vous lire le port, puis réessayez.',
    },
    timeout: {
      title: 'Pas de réponse',
      help: 'L’ordinateur est peut-être éteint, ou un pare-feu vous sépare. Demandez à l’hôte d’autoriser Parley dans le pare-feu, puis réessayez.',
    },
    'connection-lost': {
      title: 'La connexion s’est interrompue',
      help: 'Le serveur a fermé la connexion avant de répondre. Réessayez.',
    },
    'not-tls': {
      title: 'Ce n’est pas un serveur sécurisé',
      help: 'Quelque chose répond, mais pas par https. Vérifiez l’adresse et son port.',
    },
    'not-parley': {
      title: 'C’est un autre type de serveur',
      help: 'Il répond, mais n’a pas de salons. Vérifiez l’adresse et le port.',
    },
    'wrong-version': {
      title: 'Ce serveur parle une autre version',
      help: 'Mettez Parley à jour sur les deux ordinateurs, puis réessayez.',
    },
    'origin-refused': {
      title: 'Ce serveur n’accepte que les navigateurs',
      help: 'Ouvrez plutôt son adresse dans un navigateur.',
    },
    busy: {
      title: 'Le serveur est occupé',
      help: 'Il n’accepte plus de connexions de cet ordinateur pour l’instant. Attendez une minute, puis réessayez.',
    },
  },
  refusal: {
    'port-taken': {
      title: 'Le port est déjà utilisé',
      help: 'Un autre programme s’en sert. Fermez-le ou laissez Parley choisir un port.',
      action: 'Choisir un autre port',
    },
    'port-forbidden': {
      title: 'Le système n’autorise pas ce port',
      help: 'Les ports inférieurs à 1024 exigent souvent les droits d’administrateur. Laissez Parley choisir un port.',
      action: 'Choisir un autre port',
    },
    'certificate-unreadable': {
      title: 'Votre certificat est illisible',
      help: 'Un nouveau peut être créé. Les personnes qui vous ont déjà appelé seront alors averties et devraient comparer l’empreinte.',
      action: 'Créer un nouveau certificat',
    },
  },
  failed: {
    hosting: 'Votre salon n’a pas pu être ouvert',
    joining: 'L’appel n’a pas pu commencer',
    closing: 'Votre salon n’a pas pu être fermé',
    help: 'Réessayez. Si cela se reproduit, le journal en donne la raison : Réglages, « À propos de Parley ».',
  },
  hosting: {
    title: 'Votre salon est ouvert',
    intro: 'Envoyez cette invitation à la seule personne à qui vous voulez parler.',
    kind: 'Comment l’autre personne appelle',
    withApp: 'Avec Parley',
    withBrowser: 'Dans un navigateur',
    emailApp:
      'Rejoignez-moi en appel vidéo. Ouvrez cette invitation dans Parley et appuyez sur « Appeler » :\n\n{{link}}',
    emailBrowser:
      'Rejoignez-moi en appel vidéo. Ouvrez ce lien dans un navigateur et appuyez sur « Appeler » :\n\n{{link}}\n\nLe navigateur vous avertira d’abord, car le certificat a été créé sur mon ordinateur et par aucune entreprise. Appelez-moi et nous comparerons son empreinte SHA-256 :\n{{fingerprint}}',
    network: 'Adresse',
    addressKind: {
      network: 'réseau',
      vpn: 'VPN',
      virtual: 'réseau virtuel sur cet ordinateur',
      'link-local': 'câble direct',
      loopback: 'cet ordinateur seulement',
    },
    room: 'Salon',
    fingerprint: 'Empreinte du certificat',
    fingerprintHint:
      'Qui vient par l’adresse seule, ou par un navigateur, voit aussi une empreinte. Si les deux sont identiques, c’est bien cet ordinateur.',
    portChanged: {
      title: 'Le port {{wanted}} était utilisé, votre salon est donc sur le port {{port}}',
      help: 'L’invitation l’indique déjà.',
    },
    noNetwork: {
      title: 'Cet ordinateur n’est sur aucun réseau',
      help: 'Seul cet ordinateur peut entrer. Connectez-vous à un réseau : l’invitation changera d’elle-même.',
      action: 'Ouvrir les réglages réseau',
      lookAgain: 'Vérifier de nouveau',
    },
    steps: 'Ce que l’autre personne doit faire',
    stepApp: 'Ouvrir l’invitation ou la coller dans Parley.',
    stepAppCall: 'Appuyer sur « Appeler ».',
    stepBrowser:
      'Ouvrir le lien dans un navigateur. La page explique l’avertissement du navigateur et compare l’empreinte.',
    present: 'L’autre personne est là.',
    stop: 'Fermer le salon',
    openAgain: 'L’ouvrir à nouveau',
    stopHint: '« Raccrocher » quitte seulement le salon : il reste ouvert pour un autre appel.',
    open: {
      title: 'Votre salon « {{room}} » est encore ouvert',
      help: 'On peut y entrer par le port {{port}} jusqu’à ce que vous le fermiez.',
    },
    stopped: {
      title: 'Votre salon est fermé',
      help: 'Plus personne ne peut y entrer.',
    },
    failed: {
      title: 'Votre salon s’est fermé de façon inattendue',
      help: 'Un appel en cours continue. Rouvrez le salon pour que l’autre personne puisse revenir.',
    },
  },
  trust: {
    unknown: {
      title: 'Est-ce le bon ordinateur ?',
      help: 'Vous n’avez encore jamais appelé {{address}}. Demandez à l’hôte de vous lire l’empreinte affichée sur son écran et comparez-la à celle-ci.',
      accept: 'Identique : faire confiance',
    },
    changedPin: {
      title: 'Ce n’est pas l’ordinateur que vous connaissez',
      help: 'Le certificat de {{address}} n’est pas celui auquel vous faisiez confiance. Quelqu’un essaie peut-être d’écouter. N’appelez que si l’hôte vous dit que son certificat est nouveau et que les empreintes sont identiques.',
      accept: 'Faire confiance au nouveau',
    },
    changedInvitation: {
      title: 'Cet ordinateur ne correspond pas à l’invitation',
      help: 'Le certificat de {{address}} n’est pas celui que promet l’invitation. Quelqu’un essaie peut-être d’écouter. Demandez une nouvelle invitation à l’hôte.',
      accept: 'Faire confiance quand même',
    },
    fingerprint: 'Empreinte de cet ordinateur',
    expected: 'Empreinte attendue',
    issuedFor: 'Pour {{subject}}, valable jusqu’au {{date}}',
    refuse: 'Ne pas appeler',
  },
  picker: {
    title: 'Partagez votre écran',
    help: 'Choisissez ce que l’autre personne voit.',
    screens: 'Écrans',
    windows: 'Fenêtres',
    loading: 'Recherche des écrans et des fenêtres…',
    none: 'Il n’y a rien à partager.',
    denied: {
      title: 'Le système n’autorise pas Parley à enregistrer l’écran',
      help: 'Autorisez-le dans les réglages de confidentialité du système, puis partagez à nouveau.',
      action: 'Ouvrir les réglages',
    },
    audio: 'Partager aussi le son de l’ordinateur',
    share: 'Partager',
    cancel: 'Annuler',
    gone: 'Cette fenêtre a été fermée. Choisissez-en une autre.',
  },
  muteKey: {
    label: 'Touche muet partout',
    hint: 'Pendant un appel, cette touche coupe et rétablit votre micro, quel que soit le programme au premier plan.',
    key: 'Touche',
    change: 'Changer la touche : {{key}}',
    recording: 'Appuyez sur les nouvelles touches…',
    unusable:
      'Prenez une touche de fonction, ou une lettre ou un chiffre avec au moins deux des touches {{modifiers}}.',
    refused: {
      title: 'Le système ne donne pas cette touche à Parley',
      help: 'Un autre programme l’utilise sans doute. Choisissez-en une autre ici, ou libérez-la là-bas.',
    },
  },
  notification: {
    title: 'Quelqu’un est entré dans votre salon',
    body: 'L’appel dans « {{room}} » commence.',
  },
};
