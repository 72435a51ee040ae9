import type { enGuest } from './en-guest.ts';
import type { Translation } from './translation.ts';

/** The texts of the page that guests see before the browser's warning, in Spanish. */
export const esGuest: Translation<typeof enGuest> = {
  title: 'Te han invitado a una videollamada',
  room: 'Sala',
  nextTitle: 'Primero, tu navegador te avisará',
  next: 'Dirá que la conexión no es privada. El certificado de esta llamada se creó en el equipo de la persona que te invitó y ninguna autoridad lo ha firmado.',
  why: 'La conexión está cifrada, pero tu navegador no puede saber con quién. El mismo aviso aparecería si alguien en la red hubiera puesto un equipo en medio. Así que no lo descartes sin más: compara la huella.',
  expected: 'La huella de tu invitación (SHA-256)',
  expectedHelp:
    'Esta página llega sin cifrar, así que alguien en la red podría cambiar lo que lees aquí. Lo que cuenta es la huella de la propia invitación, después de «fingerprint=», o la que te lea la persona que te invitó.',
  missing: 'La huella que ve la persona que te invitó (SHA-256)',
  missingHelp:
    'Tu invitación no trae ninguna huella. Pídela por otra vía: por teléfono, o mira la pantalla de la persona que te invitó.',
  stepsTitle: 'Cómo ver la huella que muestra tu navegador',
  steps: {
    chrome: {
      name: 'Chrome y Edge',
      one: 'Ve a la llamada. En el aviso, haz clic en «No es seguro», a la izquierda de la dirección.',
      two: 'Haz clic en «Detalles del certificado» y busca SHA-256 del certificado.',
      three: 'Si es la misma: «Configuración avanzada» y luego «Acceder a…».',
    },
    android: {
      name: 'Chrome en Android',
      one: 'Ve a la llamada. En el aviso, toca el símbolo a la izquierda de la dirección y luego «La conexión no es segura».',
      two: 'Toca «Datos del certificado» y busca SHA-256.',
      three: 'Si es la misma: vuelve al aviso, «Configuración avanzada» y luego «Acceder a…».',
    },
    firefox: {
      name: 'Firefox',
      one: 'Ve a la llamada. En el aviso, haz clic en «Avanzado» y luego en «Ver certificado».',
      two: 'Busca SHA-256 en «Huellas digitales».',
      three: 'Si es la misma: vuelve al aviso y elige «Aceptar el riesgo y continuar».',
    },
    safari: {
      name: 'Safari, también en iPhone y iPad',
      one: 'Ve a la llamada. En el aviso, elige «Mostrar detalles» y luego «ver el certificado».',
      two: 'Abre sus detalles y busca SHA-256 al final.',
      three: 'Si es la misma: «visitar este sitio web».',
    },
  },
  otherBrowsers: 'En otro navegador',
  seen: 'La huella que muestra tu navegador',
  seenHelp:
    'Pégala o escríbela aquí para compararla. Las mayúsculas, los dos puntos y los espacios no importan.',
  same: 'Es la misma. Puedes continuar.',
  different: 'Es distinta. No continúes y avisa a la persona que te invitó.',
  incomplete: 'Aún no es una huella completa: tiene 64 cifras, del 0 al 9 y de la A a la F.',
  goOn: 'Ir a la llamada',
  newTab: 'La llamada se abre en una pestaña nueva, para que puedas volver aquí a comparar.',
  damaged: 'La huella de tu enlace está dañada. Pide de nuevo la invitación y cópiala entera.',
};
