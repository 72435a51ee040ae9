import type { en } from './en.ts';
import { esCall } from './es-call.ts';
import { esDevices } from './es-devices.ts';
import { esStart } from './es-start.ts';
import type { Translation } from './translation.ts';

/** The texts in Spanish that a page begins with; es-later.ts and es-desktop.ts have the others. */
export const es: Translation<typeof en, 'many'> = {
  ...esCall,
  devices: esDevices,
  ...esStart,
  app: {
    name: 'Parley',
    title: {
      idle: 'Parley',
      preparing: 'Preparando – Parley',
      waiting: 'Esperando – Parley',
      connecting: 'Conectando – Parley',
      connected: 'En llamada – Parley',
      reconnecting: 'Reconectando – Parley',
      ended: 'Llamada terminada – Parley',
    },
    crashed: {
      title: 'Algo ha ido mal',
      help: 'En esta página ha ocurrido un error inesperado. Recárgala para continuar.',
      reload: 'Recargar',
    },
  },

  notice: {
    dismiss: 'Ocultar',
    shareInstead: 'Compartir una pantalla',
    more_one: '{{count}} aviso más',
    more_many: '{{count}} avisos más',
    more_other: '{{count}} avisos más',
    bothAsked: {
      title: 'La cámara y el micrófono aún no están listos',
      help: 'Si se te pregunta si se pueden usar, permítelo. Lo que hayas apagado sigue apagado.',
    },
    microphoneAsked: {
      title: 'El micrófono aún no está listo',
      help: 'Si se te pregunta si se puede usar, permítelo. Lo que hayas apagado sigue apagado.',
    },
    screenInstead: {
      title: 'Se comparte tu pantalla en lugar de tu cámara',
    },
    onlyHeard: {
      title: 'La otra persona solo te oye',
    },
    notSeenNorHeard: {
      title: 'La otra persona no te ve ni te oye',
    },
    notHeard: {
      title: 'La otra persona no te oye',
    },
    signalingLost: {
      title: 'No se llega al servidor',
      help: 'La llamada sigue sin él. Solo si también se corta, tendrá que esperar al servidor.',
      action: 'Seguir sin él',
    },
  },
};
