import type { enDevices } from './en-devices.ts';
import type { Translation } from './translation.ts';

/** The texts about cameras, microphones and speakers in Spanish. */
export const esDevices: Translation<typeof enDevices, 'many'> = {
  kind: { camera: 'Cámara', microphone: 'Micrófono', speaker: 'Altavoz' },
  menu: {
    microphone: 'Elegir micrófono y altavoz',
    camera: 'Elegir cámara',
    settings: 'Ajustes de sonido e imagen…',
  },
  systemDefault: 'Del sistema',
  unnamed: 'Dispositivo {{number}}',
  pick: 'Dispositivos',
  namesLater: 'Los nombres aparecerán en cuanto permitas la cámara o el micrófono.',
  picture: 'Imagen',
  voice: 'Tu voz',
  hearing: 'Lo que oyes',
  quality: {
    label: 'Calidad de tu imagen',
    'data-saver': {
      name: 'Ahorra datos',
      hint: 'Una imagen pequeña, para una conexión lenta o cara.',
    },
    standard: { name: 'Estándar', hint: 'Una imagen nítida (720p) en la mayoría de las conexiones.' },
    high: { name: 'Alta', hint: 'La imagen más nítida (1080p), hasta donde permita la conexión.' },
  },
  level: {
    label: 'Volumen',
    muted: 'Tu micrófono está apagado, así que no se mide nada.',
    none: 'Enciende el micrófono para ver a qué volumen se te oye.',
  },
  pushToTalk: {
    label: 'Pulsar para hablar',
    hint: 'Se te oye solo mientras mantienes pulsada la barra espaciadora. Los botones se pulsan entonces con Intro.',
  },
  echoCancellation: {
    label: 'Cancelar el eco',
    hint: 'Evita que la otra persona se oiga a sí misma por tu altavoz.',
  },
  noiseSuppression: {
    label: 'Reducir el ruido',
    hint: 'Quita los ventiladores, el teclado y la calle.',
  },
  autoGainControl: {
    label: 'Ajustar el volumen',
    hint: 'Sube una voz baja y baja una voz fuerte.',
  },
  offForMusic: 'Desactivado en el modo música.',
  musicMode: {
    label: 'Modo música',
    hint: 'Envía el sonido en estéreo y sin retocar. Usa auriculares; si no, la otra persona oirá un eco.',
  },
  testSound: {
    play: 'Reproducir un sonido de prueba',
    playing: 'El sonido de prueba está sonando.',
    failed: 'No se pudo reproducir el sonido de prueba. Elige otro altavoz.',
  },
  retry: 'Intentar de nuevo',
  retriedInVain: 'Se intentó de nuevo, pero aún no ha cambiado nada.',
  callAnyway: 'Puedes llamar de todos modos, y ver y oír a la otra persona.',
  systemSettings: 'Abrir los ajustes del sistema',
  securePage: 'Abrir la página segura',
  unusable: {
    camera: 'No se puede usar la cámara',
    microphone: 'No se puede usar el micrófono',
    both: 'No se pueden usar la cámara ni el micrófono',
  },
  silent: {
    title: 'No llega sonido de tu micrófono',
    help: 'Está encendido. Busca un interruptor en el micrófono o en su cable, o elige otro.',
    choose: 'Elegir un micrófono',
  },
  mutedSpeech: {
    title: 'Tu micrófono está apagado',
    help: 'Estás hablando, pero nadie te oye.',
    helpPushToTalk: 'Estás hablando, pero nadie te oye. Mantén pulsada la barra espaciadora para hablar.',
    unmute: 'Encender',
  },
  allowed: { camera: 'La cámara ya está permitida', microphone: 'El micrófono ya está permitido' },
  change: {
    camera: {
      unplugged: 'Se desconectó la cámara',
      'plugged-in': 'Se conectó una cámara',
      'default-changed': 'El sistema usa otra cámara',
      failed: 'No se pudo usar esa cámara',
    },
    microphone: {
      unplugged: 'Se desconectó el micrófono',
      'plugged-in': 'Se conectó un micrófono',
      'default-changed': 'El sistema usa otro micrófono',
      failed: 'No se pudo usar ese micrófono',
    },
    speaker: {
      unplugged: 'Se desconectó el altavoz',
      'plugged-in': 'Se conectó un altavoz',
      'default-changed': 'El sistema usa otro altavoz',
      failed: 'No se pudo usar ese altavoz',
    },
    now: {
      device: 'En uso ahora: {{device}}',
      systemDefault: 'Ahora se usa el del sistema.',
      none: 'No hay ningún otro.',
    },
  },
  problem: {
    bothDenied:
      'El navegador no permite usar la cámara ni el micrófono: permítelos con el icono de la barra de direcciones y vuelve a intentarlo.',
    bothInsecure: 'La cámara y el micrófono necesitan una página segura: su dirección empieza por https://.',
    camera: {
      denied:
        'El navegador no permite la cámara: permítela con el icono de la barra de direcciones y vuelve a intentarlo.',
      'denied-by-system':
        'El sistema no deja usar la cámara a esta aplicación: permítela en los ajustes del sistema.',
      'in-use': 'Otro programa usa la cámara: ciérrala allí e inténtalo de nuevo.',
      'not-found': 'No se encontró ninguna cámara: conecta una o comparte tu pantalla en la llamada.',
      insecure: 'La cámara necesita una página segura: abre la dirección con https://.',
      failed: 'La cámara no arrancó: desconéctala y vuelve a conectarla, o elige otra.',
    },
    microphone: {
      denied:
        'El navegador no permite el micrófono: permítelo con el icono de la barra de direcciones y vuelve a intentarlo.',
      'denied-by-system':
        'El sistema no deja usar el micrófono a esta aplicación: permítelo en los ajustes del sistema.',
      'in-use': 'Otro programa usa el micrófono: ciérralo allí e inténtalo de nuevo.',
      'not-found': 'No se encontró ningún micrófono: conecta uno.',
      insecure: 'El micrófono necesita una página segura: abre la dirección con https://.',
      failed: 'El micrófono no arrancó: desconéctalo y vuelve a conectarlo, o elige otro.',
    },
  },
};
