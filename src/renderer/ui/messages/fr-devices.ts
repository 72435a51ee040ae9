import type { enDevices } from './en-devices.ts';
import type { Translation } from './translation.ts';

/** The texts about cameras, microphones and speakers in French. */
export const frDevices: Translation<typeof enDevices, 'many'> = {
  kind: { camera: 'Caméra', microphone: 'Micro', speaker: 'Haut-parleur' },
  menu: {
    microphone: 'Choisir le micro et le haut-parleur',
    camera: 'Choisir la caméra',
    settings: 'Réglages du son et de l’image…',
  },
  systemDefault: 'Par défaut',
  unnamed: 'Appareil {{number}}',
  pick: 'Appareils',
  namesLater: 'Les noms apparaîtront dès que vous aurez autorisé la caméra ou le micro.',
  picture: 'Image',
  voice: 'Votre voix',
  hearing: 'Ce que vous entendez',
  quality: {
    label: 'Qualité de votre image',
    'data-saver': { name: 'Économe', hint: 'Une petite image, pour une connexion lente ou coûteuse.' },
    standard: { name: 'Standard', hint: 'Une image nette (720p) avec la plupart des connexions.' },
    high: { name: 'Haute', hint: 'L’image la plus nette (1080p), si la connexion le permet.' },
  },
  level: {
    label: 'Volume',
    muted: 'Votre micro est coupé, rien n’est donc mesuré.',
    none: 'Activez le micro pour voir votre volume.',
  },
  pushToTalk: {
    label: 'Appuyer pour parler',
    hint: 'On ne vous entend que tant que vous maintenez la barre d’espace. Les boutons répondent alors à la touche Entrée.',
  },
  echoCancellation: {
    label: 'Supprimer l’écho',
    hint: 'Évite que l’autre personne s’entende par votre haut-parleur.',
  },
  noiseSuppression: {
    label: 'Réduire les bruits',
    hint: 'Retire les ventilateurs, le clavier et la rue.',
  },
  autoGainControl: {
    label: 'Ajuster le volume',
    hint: 'Rend une voix faible plus forte et une voix forte plus douce.',
  },
  offForMusic: 'Désactivé en mode musique.',
  musicMode: {
    label: 'Mode musique',
    hint: 'Envoie le son en stéréo et sans retouche. Portez un casque, sinon l’autre personne entend un écho.',
  },
  testSound: {
    play: 'Jouer un son de test',
    playing: 'Le son de test est en cours.',
    failed: 'Le son de test n’a pas pu être joué. Choisissez un autre haut-parleur.',
  },
  retry: 'Réessayer',
  retriedInVain: 'Nouvel essai, mais rien n’a encore changé.',
  callAnyway: 'Vous pouvez appeler quand même, voir et entendre l’autre personne.',
  systemSettings: 'Ouvrir les réglages du système',
  securePage: 'Ouvrir la page sécurisée',
  unusable: {
    camera: 'La caméra ne peut pas être utilisée',
    microphone: 'Le micro ne peut pas être utilisé',
    both: 'La caméra et le micro ne peuvent pas être utilisés',
  },
  silent: {
    title: 'Votre micro est silencieux',
    help: 'Il est activé, mais aucun son n’en vient. Cherchez un interrupteur sur le micro ou son câble, ou choisissez-en un autre.',
    choose: 'Choisir un micro',
  },
  mutedSpeech: {
    title: 'Votre micro est coupé',
    help: 'Vous parlez, mais personne ne vous entend.',
    helpPushToTalk: 'Vous parlez, mais personne ne vous entend. Maintenez la barre d’espace pour parler.',
    unmute: 'Activer',
  },
  allowed: { camera: 'La caméra est maintenant autorisée', microphone: 'Le micro est maintenant autorisé' },
  change: {
    camera: {
      unplugged: 'La caméra a été débranchée',
      'plugged-in': 'Une caméra a été branchée',
      'default-changed': 'Le système utilise une autre caméra',
      failed: 'Cette caméra n’a pas pu être utilisée',
    },
    microphone: {
      unplugged: 'Le micro a été débranché',
      'plugged-in': 'Un micro a été branché',
      'default-changed': 'Le système utilise un autre micro',
      failed: 'Ce micro n’a pas pu être utilisé',
    },
    speaker: {
      unplugged: 'Le haut-parleur a été débranché',
      'plugged-in': 'Un haut-parleur a été branché',
      'default-changed': 'Le système utilise un autre haut-parleur',
      failed: 'Ce haut-parleur n’a pas pu être utilisé',
    },
    now: {
      device: 'Utilisé maintenant : {{device}}',
      systemDefault: 'Celui du système est utilisé maintenant.',
      none: 'Il n’y en a pas d’autre.',
    },
  },
  problem: {
    bothDenied:
      'Le navigateur n’autorise ni la caméra ni le micro : autorisez-les avec l’icône de la barre d’adresse, puis réessayez.',
    bothInsecure:
      'La caméra et le micro ont besoin d’une page sécurisée : son adresse commence par https://.',
    camera: {
      denied:
        'Le navigateur n’autorise pas la caméra : autorisez-la avec l’icône de la barre d’adresse, puis réessayez.',
      'denied-by-system':
        'Le système refuse la caméra à cette application : autorisez-la dans les réglages du système.',
      'in-use': 'Un autre programme utilise la caméra : fermez-la là-bas, puis réessayez.',
      'not-found': 'Aucune caméra trouvée : branchez-en une ou partagez votre écran pendant l’appel.',
      insecure: 'La caméra exige une page sécurisée : ouvrez l’adresse avec https://.',
      failed: 'La caméra n’a pas démarré : débranchez-la et rebranchez-la, ou choisissez-en une autre.',
    },
    microphone: {
      denied:
        'Le navigateur n’autorise pas le micro : autorisez-le avec l’icône de la barre d’adresse, puis réessayez.',
      'denied-by-system':
        'Le système refuse le micro à cette application : autorisez-le dans les réglages du système.',
      'in-use': 'Un autre programme utilise le micro : fermez-le là-bas, puis réessayez.',
      'not-found': 'Aucun micro trouvé : branchez-en un.',
      insecure: 'Le micro exige une page sécurisée : ouvrez l’adresse avec https://.',
      failed: 'Le micro n’a pas démarré : débranchez-le et rebranchez-le, ou choisissez-en un autre.',
    },
  },
};
