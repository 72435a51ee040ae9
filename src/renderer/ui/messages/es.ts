import type { en } from './en.ts';
import { esCall } from './es-call.ts';
import { esDevices } from './es-devices.ts';
import { esSettings } from './es-settings.ts';
import { esStart } from './es-start.ts';
import type { Translation } from './translation.ts';

/** Every text of the user interface in Spanish, but for those that only the desktop app shows (es-desktop.ts). */
export const es: Translation<typeof en, 'many'> = {
  ...esCall,
  devices: esDevices,
  settings: esSettings,
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
    screenInstead: {
      title: 'Tu cámara no está disponible, así que se comparte tu pantalla en su lugar.',
    },
    onlyHeard: {
      title: 'Tu cámara no está disponible, así que la otra persona solo te oye.',
    },
    notSeenNorHeard: {
      title: 'No hay cámara ni micrófono disponibles, así que la otra persona no te ve ni te oye.',
    },
    notHeard: {
      title: 'Tu micrófono no está disponible, así que la otra persona no te oye.',
    },
    signalingLost: {
      title: 'No se llega al servidor.',
      help: 'La llamada continúa sin él.',
    },
  },
};
