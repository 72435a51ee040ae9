import type { enGuest } from './en-guest.ts';
import type { Translation } from './translation.ts';

/** The texts of the page that guests see before the browser's warning, in French. */
export const frGuest: Translation<typeof enGuest> = {
  title: 'Vous êtes invité à un appel vidéo',
  room: 'Salon',
  nextTitle: 'D’abord, votre navigateur va vous avertir',
  next: 'Il dira que la connexion n’est pas privée. Le certificat de cet appel a été créé sur l’ordinateur de la personne qui vous a invité, et aucune autorité ne l’a signé.',
  why: 'La connexion est chiffrée, mais votre navigateur ne peut pas savoir avec qui. Le même avertissement apparaîtrait si quelqu’un dans le réseau avait placé un ordinateur entre vous. Ne l’écartez donc pas d’un clic : comparez l’empreinte.',
  expected: 'L’empreinte de votre invitation (SHA-256)',
  expectedHelp:
    'Cette page arrive sans chiffrement : quelqu’un dans le réseau pourrait changer ce que vous lisez ici. Ce qui compte, c’est l’empreinte dans l’invitation elle-même, après « fingerprint= », ou celle que vous lit la personne qui vous a invité.',
  missing: 'L’empreinte que voit la personne qui vous a invité (SHA-256)',
  missingHelp:
    'Votre invitation n’apporte pas d’empreinte. Demandez-la par une autre voie : par téléphone, ou en regardant l’écran de la personne qui vous a invité.',
  stepsTitle: 'Comment voir l’empreinte que montre votre navigateur',
  steps: {
    chrome: {
      name: 'Chrome et Edge',
      one: 'Allez à l’appel. Sur l’avertissement, cliquez sur « Non sécurisé » à gauche de l’adresse.',
      two: 'Cliquez sur « Détails du certificat » et cherchez SHA-256 du certificat.',
      three: 'Si c’est la même : « Paramètres avancés », puis « Continuer ».',
    },
    android: {
      name: 'Chrome sur Android',
      one: 'Allez à l’appel. Sur l’avertissement, touchez le symbole à gauche de l’adresse, puis « La connexion n’est pas sécurisée ».',
      two: 'Touchez « Informations relatives au certificat » et cherchez SHA-256.',
      three: 'Si c’est la même : revenez à l’avertissement, « Paramètres avancés », puis « Continuer ».',
    },
    firefox: {
      name: 'Firefox',
      one: 'Allez à l’appel. Sur l’avertissement, cliquez sur « Avancé », puis sur « Afficher le certificat ».',
      two: 'Cherchez SHA-256 sous « Empreintes numériques ».',
      three: 'Si c’est la même : revenez à l’avertissement, puis « Accepter le risque et poursuivre ».',
    },
    safari: {
      name: 'Safari, aussi sur iPhone et iPad',
      one: 'Allez à l’appel. Sur l’avertissement, choisissez « Afficher les détails », puis « afficher le certificat ».',
      two: 'Ouvrez ses détails et cherchez SHA-256 à la fin.',
      three: 'Si c’est la même : « consulter ce site web ».',
    },
  },
  otherBrowsers: 'Dans un autre navigateur',
  seen: 'L’empreinte que montre votre navigateur',
  seenHelp:
    'Collez-la ou tapez-la ici pour la faire comparer. Majuscules, deux-points et espaces ne comptent pas.',
  same: 'C’est la même. Vous pouvez continuer.',
  different: 'Elle est différente. Ne continuez pas, et dites-le à la personne qui vous a invité.',
  incomplete: 'Ce n’est pas encore une empreinte entière : elle a 64 chiffres, de 0 à 9 et de A à F.',
  goOn: 'Aller à l’appel',
  newTab: 'L’appel s’ouvre dans un nouvel onglet, pour que vous puissiez revenir ici comparer.',
  damaged: 'L’empreinte dans votre lien est abîmée. Redemandez l’invitation et copiez-la en entier.',
};
