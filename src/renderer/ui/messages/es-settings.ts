import type { enSettings } from './en-settings.ts';
import type { Translation } from './translation.ts';

/** The texts of the settings, in Spanish. */
export const esSettings: Translation<typeof enSettings, 'many'> = {
  open: 'Ajustes',
  title: 'Ajustes',
  sections: 'Secciones',
  close: 'Listo',
  section: {
    general: 'General',
    media: 'Sonido e imagen',
    connection: 'Conexión',
    trusted: 'Equipos de confianza',
    about: 'Acerca de Parley',
  },
  unavailable: {
    title: 'No se pueden mostrar los ajustes',
    help: 'No se llega al servidor del que vienen. Inténtalo cuando haya vuelto.',
  },
  general: {
    name: 'Tu nombre',
    nameHint: 'La otra persona lo ve. Puede quedar vacío.',
    language: 'Idioma',
    systemLanguage: 'El del sistema',
    languageMissing:
      'No se pudieron obtener los textos en ese idioma. Elígelo de nuevo cuando se llegue al servidor.',
    chatSound: 'Sonido de mensajes nuevos',
    chatSoundHint: 'Se oye mientras el chat está cerrado.',
  },
  trusted: {
    none: 'Aún no hay ninguno. Un equipo se recuerda cuando confías en su certificado.',
    forget: 'Olvidar',
    forgetPin: 'Olvidar {{address}}',
  },
  about: {
    versions:
      'Parley {{version}} · Electron {{electron}} · Chromium {{chromium}} · Node {{node}} · {{platform}}',
    setAside: 'No se pudieron leer tus ajustes y se apartaron como {{file}}.',
    logs: 'Abrir la carpeta de registros',
  },
};
