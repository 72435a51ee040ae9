import type { enDesktop } from './en-desktop.ts';
import type { Translation } from './translation.ts';

/** The texts that only the desktop app shows, in Spanish. */
export const esDesktop: Translation<typeof enDesktop, 'many'> = {
  start: {
    title: 'Habla cara a cara',
    intro: 'Abre una sala o llama a alguien.',
    titleInvited: 'Tienes una invitación',
    introInvited: 'Revisa tu imagen y pulsa «Llamar».',
    roomHint: 'Recibirás una invitación para enviar.',
    roomHintJoining: 'Escribe el nombre de la sala que te dio el anfitrión.',
    host: 'Abrir una sala',
    startOver: 'Apartar la invitación',
    hosting: 'Abriendo tu sala…',
    closing: 'Cerrando tu sala…',
    or: 'o llama a alguien',
    address: 'Dirección',
    addressHint: 'O escribe una dirección como 192.168.1.5, y el nombre de la sala en «Sala».',
    addressPlaceholder: 'Pega una invitación',
    call: 'Llamar',
    checking: 'Buscando el servidor…',
    removeRecent: 'Olvidar {{address}}',
  },
  badInvitation: 'La invitación no sirve',
  tryAgain: 'Intentar de nuevo',
  changeAddress: 'Cambiar la dirección',
  openInBrowser: 'Abrir en el navegador',
  otherInvitation: 'Introducir otra invitación',
  addressProblem: {
    empty: 'Escribe la dirección del otro equipo o pega una invitación.',
    'invalid-host': 'Esta no es la dirección de un equipo. Comprueba que esté bien escrita.',
    'invalid-port': 'El número después de los dos puntos debe estar entre 1 y 65535.',
    credentials: 'No se acepta una dirección con nombre de usuario o contraseña.',
    'too-long': 'Es demasiado largo para una dirección.',
    'control-character': 'Hay caracteres que ninguna dirección tiene. Escríbela de nuevo.',
    'insecure-scheme': 'Parley solo se conecta por https. Cambia http:// por https://.',
    'unsupported-scheme':
      'Esto no es una invitación de Parley. Una invitación empieza por parley:// o https://.',
    'invalid-link': 'Este enlace está dañado. Pide la invitación de nuevo.',
    'invalid-room': 'El nombre de sala de la invitación no sirve. Pide una nueva.',
    'invalid-fingerprint': 'La huella de la invitación está dañada. Pide la invitación de nuevo.',
  },
  connection: {
    'name-not-found': {
      title: 'No hay ningún equipo con este nombre',
      help: 'Comprueba que la dirección esté bien escrita o usa el número que muestra la pantalla del anfitrión, como 192.168.1.5.',
    },
    unreachable: {
      title: 'No se llega al equipo',
      help: 'Asegúrate de que los dos equipos estén en la misma red e inténtalo de nuevo.',
    },
    refused: {
      title: 'Ahí nadie ha abierto una sala',
      help: 'El equipo está encendido, pero nada responde en este puerto. Pide al anfitrión que abra la sala y te lea el puerto, e inténtalo de nuevo.',
    },
    timeout: {
      title: 'No hay respuesta',
      help: 'Puede que el equipo esté apagado o que un cortafuegos impida la conexión. Pide al anfitrión que permita Parley en el cortafuegos e inténtalo de nuevo.',
    },
    'connection-lost': {
      title: 'Se cortó la conexión',
      help: 'El servidor cerró la conexión antes de responder. Inténtalo de nuevo.',
    },
    'not-tls': {
      title: 'Este servidor no es seguro',
      help: 'Algo responde ahí, pero no por https. Revisa la dirección y su puerto.',
    },
    'not-parley': {
      title: 'Este es otro tipo de servidor',
      help: 'Responde, pero no tiene salas. Revisa la dirección y el puerto.',
    },
    'wrong-version': {
      title: 'Este servidor habla otra versión',
      help: 'Actualiza Parley en los dos equipos e inténtalo de nuevo.',
    },
    'origin-refused': {
      title: 'Este servidor solo acepta navegadores',
      help: 'Abre su dirección en un navegador.',
    },
    busy: {
      title: 'El servidor está ocupado',
      help: 'Por ahora no acepta más conexiones de este equipo. Espera un minuto e inténtalo de nuevo.',
    },
  },
  refusal: {
    'port-taken': {
      title: 'El puerto está en uso',
      help: 'Otro programa lo usa. Ciérralo o deja que Parley elija un puerto.',
      action: 'Elegir otro puerto',
    },
    'port-forbidden': {
      title: 'El sistema no permite este puerto',
      help: 'Los puertos por debajo de 1024 suelen necesitar un administrador. Deja que Parley elija un puerto.',
      action: 'Elegir otro puerto',
    },
    'certificate-unreadable': {
      title: 'No se puede leer tu certificado',
      help: 'Se puede crear uno nuevo. Quienes te llamaron antes recibirán un aviso y deberían comparar la huella.',
      action: 'Crear un certificado nuevo',
    },
  },
  failed: {
    hosting: 'No se pudo abrir tu sala',
    joining: 'No se pudo iniciar la llamada',
    closing: 'No se pudo cerrar tu sala',
    help: 'Inténtalo de nuevo. Si vuelve a pasar, el registro dice por qué: Ajustes, «Acerca de Parley».',
  },
  hosting: {
    title: 'Tu sala está abierta',
    intro: 'Envía esta invitación a la persona con quien quieres hablar, y solo a ella.',
    kind: 'Cómo llama la otra persona',
    withApp: 'Con Parley',
    withBrowser: 'En un navegador',
    emailApp: 'Únete a mi videollamada. Abre esta invitación en Parley y pulsa «Llamar»:\n\n{{link}}',
    emailBrowser:
      'Únete a mi videollamada. Abre este enlace en un navegador y pulsa «Llamar»:\n\n{{link}}\n\nEl navegador avisará antes, porque el certificado se creó en mi equipo y no lo hizo ninguna empresa. Llámame y comparamos su huella SHA-256:\n{{fingerprint}}',
    network: 'Dirección',
    addressKind: {
      network: 'red',
      vpn: 'VPN',
      virtual: 'red virtual en este equipo',
      'link-local': 'cable directo',
      loopback: 'solo este equipo',
    },
    room: 'Sala',
    fingerprint: 'Huella del certificado',
    fingerprintHint:
      'Quien llega solo con la dirección, o con un navegador, también ve una huella. Si las dos coinciden, es este ordenador y no otro.',
    portChanged: {
      title: 'El puerto {{wanted}} estaba en uso, así que tu sala está en el puerto {{port}}',
      help: 'La invitación ya lo dice.',
    },
    noNetwork: {
      title: 'Este equipo no está en ninguna red',
      help: 'Solo este equipo puede entrar. Conéctate a una red: la invitación cambia por sí sola.',
      action: 'Abrir los ajustes de red',
      lookAgain: 'Volver a mirar',
    },
    steps: 'Lo que tiene que hacer la otra persona',
    stepApp: 'Abrir la invitación o pegarla en Parley.',
    stepAppCall: 'Pulsar «Llamar».',
    stepBrowser:
      'Abrir el enlace en un navegador. La página explica el aviso del navegador y compara la huella.',
    present: 'La otra persona está aquí.',
    stop: 'Cerrar la sala',
    openAgain: 'Abrirla de nuevo',
    stopHint: '«Colgar» solo abandona la sala: sigue abierta para otra llamada.',
    open: {
      title: 'Tu sala «{{room}}» sigue abierta',
      help: 'Se puede entrar por el puerto {{port}} hasta que la cierres.',
    },
    stopped: {
      title: 'Tu sala está cerrada',
      help: 'Ya nadie puede entrar.',
    },
    failed: {
      title: 'Tu sala se cerró de forma inesperada',
      help: 'Una llamada en curso continúa. Abre la sala de nuevo para que la otra persona pueda volver.',
    },
  },
  trust: {
    unknown: {
      title: '¿Es este el equipo correcto?',
      help: 'Aún no has llamado nunca a {{address}}. Pide al anfitrión que te lea la huella de su pantalla y compárala con esta.',
      accept: 'Es la misma: confiar',
    },
    changedPin: {
      title: 'Este no es el equipo que conoces',
      help: 'El certificado de {{address}} no es aquel en el que confiabas. Puede que alguien intente escuchar. Llama solo si el anfitrión te dice que su certificado es nuevo y las huellas son iguales.',
      accept: 'Confiar en el nuevo',
    },
    changedInvitation: {
      title: 'Este equipo no coincide con la invitación',
      help: 'El certificado de {{address}} no es el que promete la invitación. Puede que alguien intente escuchar. Pide al anfitrión una invitación nueva.',
      accept: 'Confiar de todos modos',
    },
    fingerprint: 'Huella de este equipo',
    expected: 'Huella esperada',
    issuedFor: 'Para {{subject}}, válido hasta el {{date}}',
    refuse: 'No llamar',
  },
  picker: {
    title: 'Comparte tu pantalla',
    help: 'Elige lo que ve la otra persona.',
    screens: 'Pantallas',
    windows: 'Ventanas',
    loading: 'Buscando pantallas y ventanas…',
    none: 'No hay nada que compartir.',
    denied: {
      title: 'El sistema no permite que Parley grabe la pantalla',
      help: 'Permítelo en los ajustes de privacidad del sistema y comparte de nuevo.',
      action: 'Abrir los ajustes',
    },
    audio: 'Compartir también el sonido del equipo',
    share: 'Compartir',
    cancel: 'Cancelar',
    gone: 'Esa ventana se cerró. Elige otra.',
  },
  muteKey: {
    label: 'Tecla de silencio en todas partes',
    hint: 'Durante una llamada, esta tecla apaga y enciende tu micrófono, sea cual sea el programa que esté delante.',
    key: 'Tecla',
    change: 'Cambiar la tecla: {{key}}',
    recording: 'Pulsa las teclas nuevas…',
    unusable: 'Usa una tecla de función, o una letra o cifra con al menos dos de {{modifiers}}.',
    refused: {
      title: 'El sistema no le da esta tecla a Parley',
      help: 'Seguramente la usa otro programa. Elige otra tecla aquí o libérala allí.',
    },
  },
  notification: {
    title: 'Alguien ha entrado en tu sala',
    body: 'Empieza la llamada en «{{room}}».',
  },
};
