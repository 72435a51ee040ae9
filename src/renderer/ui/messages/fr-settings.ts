import type { enSettings } from './en-settings.ts';
import type { Translation } from './translation.ts';

/** The texts within the settings, in French. */
export const frSettings: Translation<typeof enSettings, 'many'> = {
  title: 'Réglages',
  sections: 'Rubriques',
  section: {
    general: 'Général',
    media: 'Son et image',
    connection: 'Connexion',
    trusted: 'Ordinateurs de confiance',
    about: 'À propos de Parley',
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
  connection: {
    intro: 'Les changements valent à partir du prochain appel.',
    choice: 'Serveurs STUN et TURN',
    parley: 'Au choix de Parley',
    own: 'Mes propres serveurs',
    parleyHint:
      'Sur un réseau local, personne n’est interrogé. Par internet, un serveur STUN public indique à chaque côté sa propre adresse. Ce que propose le serveur de l’hôte est aussi utilisé.',
    ownHint: 'Seuls ceux-ci sont utilisés, et ce que propose le serveur de l’hôte.',
    empty: 'Aucun serveur pour l’instant. Sans serveur, les appels fonctionnent au sein d’un même réseau.',
    user: 'Utilisateur : {{username}}',
    add: 'Ajouter un serveur',
    addTitle: 'Ajouter un serveur',
    editTitle: 'Modifier le serveur',
    edit: 'Modifier',
    editServer: 'Modifier {{url}}',
    remove: 'Retirer',
    removeServer: 'Retirer {{url}}',
    full: 'Pas plus de {{most}} serveurs : chacun ralentit la connexion.',
    address: 'Adresse du serveur',
    addressHint: 'Par exemple stun:HOST:PORT ou turn:HOST:PORT.',
    username: 'Nom d’utilisateur',
    password: 'Mot de passe',
    showPassword: 'Afficher le mot de passe',
    hidePassword: 'Masquer le mot de passe',
    save: 'Enregistrer',
    cancel: 'Annuler',
    problem: {
      empty: 'Saisissez l’adresse du serveur.',
      scheme: 'L’adresse commence par stun:, stuns:, turn: ou turns:.',
      host: 'Le nom de l’ordinateur manque ou contient des caractères interdits.',
      port: 'Le port, après le dernier deux-points, est un nombre de 1 à 65535. Mettez une adresse IPv6 entre [ ].',
      transport: 'Seul TURN accepte un complément, et seulement ?transport=udp ou ?transport=tcp.',
      username: 'Un serveur TURN demande un nom d’utilisateur.',
      password: 'Un serveur TURN demande un mot de passe.',
    },
    test: 'Tester',
    testServer: 'Tester {{url}}',
    testing: 'Interrogation de {{url}}…',
    result: {
      'address-told': 'Il fonctionne. Votre adresse vue de l’extérieur est {{address}}.',
      'same-address':
        'Il fonctionne. Il voit l’adresse de cet ordinateur même : aucun routeur ne la traduit.',
      relays: 'Il fonctionne. Les appels peuvent passer par lui ; l’autre côté voit alors {{address}}.',
      'credentials-refused':
        'Il répond, mais refuse le nom d’utilisateur ou le mot de passe. Vérifiez les deux.',
      refused: 'Il répond, mais refuse de relayer : {{reason}}',
      unanswered:
        'Il n’a pas répondu en {{seconds}} secondes. Vérifiez l’adresse et votre réseau ; un pare-feu peut faire obstacle.',
      unreadable: 'Le navigateur ne peut pas utiliser cette adresse. Modifiez-la.',
    },
    relayOnly: 'Tout par un relais',
    relayOnlyHint:
      'L’autre côté n’apprend pas votre adresse. L’image et le son peuvent mettre plus de temps.',
    noRelay: {
      title: 'Vous n’avez pas de relais à vous',
      help: 'Les appels ne fonctionnent que si le serveur de l’hôte fournit un relais (TURN). Sinon, choisissez « Mes propres serveurs » ci-dessus et ajoutez-en un.',
    },
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
