import type { enSettings } from './en-settings.ts';
import type { Translation } from './translation.ts';

/** The texts within the settings, in Spanish. */
export const esSettings: Translation<typeof enSettings, 'many'> = {
  title: 'Ajustes',
  sections: 'Secciones',
  section: {
    general: 'General',
    media: 'Sonido e imagen',
    connection: 'Conexión',
    trusted: 'Equipos de confianza',
    about: 'Acerca de Parley',
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
  connection: {
    intro: 'Los cambios valen a partir de la próxima llamada.',
    choice: 'Servidores STUN y TURN',
    parley: 'Los que elija Parley',
    own: 'Mis propios servidores',
    parleyHint:
      'En una red local no se pregunta a nadie. Por internet, un servidor STUN público le dice a cada lado su propia dirección. También se usa lo que ofrece el servidor del anfitrión.',
    ownHint: 'Solo se usan estos y lo que ofrece el servidor del anfitrión.',
    empty: 'Aún no hay servidores. Sin ninguno, las llamadas funcionan dentro de una misma red.',
    user: 'Usuario: {{username}}',
    add: 'Añadir un servidor',
    addTitle: 'Añadir un servidor',
    editTitle: 'Cambiar el servidor',
    edit: 'Cambiar',
    editServer: 'Cambiar {{url}}',
    remove: 'Quitar',
    removeServer: 'Quitar {{url}}',
    full: 'No más de {{most}} servidores: cada uno retrasa la conexión.',
    address: 'Dirección del servidor',
    addressHint: 'Por ejemplo, stun:HOST:PORT o turn:HOST:PORT.',
    username: 'Nombre de usuario',
    password: 'Contraseña',
    showPassword: 'Mostrar la contraseña',
    hidePassword: 'Ocultar la contraseña',
    save: 'Guardar',
    cancel: 'Cancelar',
    problem: {
      empty: 'Escribe la dirección del servidor.',
      scheme: 'La dirección empieza por stun:, stuns:, turn: o turns:.',
      host: 'Falta el nombre del equipo o tiene caracteres que ningún nombre tiene.',
      port: 'El puerto, tras los últimos dos puntos, es un número de 1 a 65535. Pon una dirección IPv6 entre [ ].',
      transport: 'Solo TURN admite un añadido, y solo ?transport=udp o ?transport=tcp.',
      username: 'Un servidor TURN necesita un nombre de usuario.',
      password: 'Un servidor TURN necesita una contraseña.',
    },
    test: 'Probar',
    testServer: 'Probar {{url}}',
    testing: 'Preguntando a {{url}}…',
    result: {
      'address-told': 'Funciona. Tu dirección desde fuera es {{address}}.',
      'same-address': 'Funciona. Ve la dirección propia de este equipo: ningún router la traduce.',
      relays: 'Funciona. Las llamadas pueden pasar por él; el otro lado ve entonces {{address}}.',
      'credentials-refused':
        'Responde, pero rechaza el nombre de usuario o la contraseña. Comprueba los dos.',
      refused: 'Responde, pero se niega a retransmitir: {{reason}}',
      unanswered:
        'No respondió en {{seconds}} segundos. Comprueba la dirección y tu red; puede que un cortafuegos lo impida.',
      unreadable: 'El navegador no puede usar esta dirección. Cámbiala.',
    },
    relayOnly: 'Todo a través de un relé',
    relayOnlyHint: 'El otro lado no conoce tu dirección. La imagen y el sonido pueden tardar más.',
    noRelay: {
      title: 'No tienes un relé propio',
      help: 'Las llamadas solo funcionan si el servidor del anfitrión ofrece un relé (TURN). Si no, elige arriba «Mis propios servidores» y añade uno.',
    },
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
