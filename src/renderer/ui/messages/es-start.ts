import type { enStart } from './en-start.ts';
import type { Translation } from './translation.ts';

/** The texts before and after the call, in Spanish. */
export const esStart: Translation<typeof enStart, 'many'> = {
  start: {
    title: 'Habla cara a cara',
    titleInvited: 'Tienes una invitación',
    intro: 'Llama y envía tu enlace a la otra persona. O escribe el nombre de sala que te dio.',
    introInvited: 'Revisa tu imagen y pulsa «Llamar». Puede que la otra persona ya esté ahí.',
    room: 'Sala',
    roomHint: 'Usa este nombre, escribe el que te hayan dicho o pega una invitación.',
    roomHintInvited: 'El nombre viene de tu invitación.',
    roomPlaceholder: 'Nombre de la sala',
    suggest: 'Sugerir un nombre de sala',
    name: 'Tu nombre (opcional)',
    call: 'Llamar',
    recent: 'Recientes',
    forgetRoom: 'Olvidar la sala {{room}}',
    enterRoom: 'Escribir el nombre de la sala',
    filledIn: 'La invitación ya está puesta. Pulsa «Llamar» cuando quieras.',
    roomError: {
      empty: 'Escribe un nombre de sala o pide una sugerencia.',
      'too-long': 'Este nombre es demasiado largo. Usa como máximo {{limit}} caracteres.',
      link: 'Esto es un enlace, no el nombre de una sala. Vuelve a pedir la invitación y pégala entera.',
      unusable: 'Este nombre tiene caracteres que no caben en un enlace. Usa letras, números y guiones.',
    },
    interrupted: {
      title: 'Tu llamada en «{{room}}» se interrumpió',
      help: 'Tu sitio se guarda un momento. Nadie más puede ocuparlo.',
      helpHosted: 'Vuelve para abrir la sala de nuevo. La otra persona regresa sola si sigue ahí.',
      action: 'Volver a la llamada',
    },
    invalidInvitation: {
      title: 'El enlace no tiene un nombre de sala válido',
      help: 'Pide un enlace nuevo o escribe abajo el nombre de la sala.',
    },
    badInvitation: {
      title: 'Esta invitación no sirve',
      help: 'El enlace está dañado. Pídelo de nuevo y cópialo entero.',
    },
    elsewhere: {
      title: 'Esta invitación es para otro servidor',
      help: 'Lleva a {{address}}. Desde esta página no se puede llegar a una sala de allí.',
      action: 'Abrirla en una pestaña nueva',
    },
  },

  settings: {
    open: 'Ajustes',
    close: 'Cerrar',
    unavailable: {
      title: 'No se pueden mostrar los ajustes',
      help: 'No se llega al servidor del que vienen. Inténtalo cuando haya vuelto.',
    },
  },

  preview: {
    region: 'Tu imagen',
    title: 'Mírate antes de llamar',
    help: 'Nadie más lo ve.',
    turnOn: 'Encender la vista previa',
    turnOff: 'Apagar la vista previa',
    starting: 'Encendiendo tu cámara…',
    allow: 'Si el navegador pregunta, permite la cámara y el micrófono.',
    off: 'La vista previa está apagada.',
    on: 'Esto solo lo ves y lo oyes tú.',
    soundOnly: 'Solo tu micrófono está encendido.',
    pictureOnly: 'Solo tú ves esto. Tu micrófono no está en uso.',
    you: 'Tú',
  },

  status: {
    preparing: 'Preparando tu cámara y tu micrófono…',
    preparingScreen: 'Esperando a que elijas una pantalla…',
    waiting: 'Esperando a la otra persona…',
    waitingOffline: 'Buscando el servidor…',
    waitingLost: 'Buscando de nuevo el servidor…',
    connecting: 'Conectando…',
    connected: 'Conectado',
    reconnecting: 'Reconectando…',
    ended: 'La llamada ha terminado.',
  },

  preparing: {
    title: 'Un momento',
    help: 'Permite la cámara y el micrófono si se te pregunta. Entrarás en cuanto estén listos.',
    helpScreen:
      'Tu cámara no se puede usar. Elige una pantalla para mostrarla en su lugar o cancela: entrarás de todos modos.',
    helpServer: 'El servidor aún no ha respondido. Entrarás en cuanto lo haga.',
    goOn: 'Entrar sin cámara ni micrófono',
    goOnMicrophone: 'Entrar sin micrófono',
  },

  waiting: {
    title: 'Invita a la otra persona',
    titleLost: 'No se llega al servidor',
    intro:
      'Aún no hay nadie más en la sala. Envía este enlace a la persona con quien quieres hablar, y solo a ella, o espera si ya conoce la sala.',
    introLost: 'La invitación funcionará en cuanto el servidor vuelva. No tienes que hacer nada.',
    link: 'Enlace de invitación',
    copy: 'Copiar el enlace',
    copied: 'Copiado',
    copyFailed: 'No se pudo copiar. El enlace está seleccionado: pulsa Ctrl+C.',
    email: 'Enviar por correo',
    emailSubject: 'Habla conmigo en Parley',
    emailBody:
      'Únete a mi videollamada. Abre este enlace y pulsa «Llamar»:\n\n{{link}}\n\nPuede que el navegador avise antes, porque el certificado se creó en mi equipo y no lo hizo ninguna empresa. Llámame si tienes dudas: comparamos la huella.',
    share: 'Enviar a…',
    qr: 'Código QR del enlace, para un teléfono',
    qrHelp: 'O escanéalo con un teléfono',
    steps: 'Lo que tiene que hacer la otra persona',
    stepOpen: 'Abrir el enlace y seguir la página si habla de un aviso del navegador.',
    stepCall: 'Pulsar «Llamar» en la sala «{{room}}».',
    localOnly: {
      title: 'Este enlace solo funciona en este equipo',
      help: 'Abre Parley con la dirección de red de este equipo para obtener un enlace para los demás.',
    },
  },

  ended: {
    callAgain: 'Llamar de nuevo',
    back: 'Volver',
    otherRoom: 'Elegir otra sala',
    reload: 'Recargar la página',
    saveChat: 'Guardar el chat',
    undelivered_one: 'Este mensaje no llegó',
    undelivered_many: 'Estos mensajes no llegaron',
    undelivered_other: 'Estos mensajes no llegaron',
    duration: 'La conversación duró {{time}}.',
    reason: {
      hungUp: {
        title: 'Has colgado',
        help: 'Puedes volver a llamar en la sala «{{room}}», como cualquiera que tenga el enlace.',
      },
      otherHungUp: {
        title: '{{name}} ha colgado',
        help: 'Llama de nuevo para esperar en «{{room}}».',
      },
      roomFull: {
        title: 'La sala está llena',
        help: 'Ya hay dos personas hablando en «{{room}}». Elige otra sala o llama de nuevo más tarde.',
      },
      roomFullInvited: {
        title: 'La sala está llena',
        help: 'Las dos plazas de «{{room}}» están ocupadas. Pregunta a quien te invitó y llama de nuevo.',
      },
      roomRefused: {
        title: 'El servidor rechazó esta sala',
        help: 'No acepta el nombre «{{room}}». Elige otro.',
      },
      serverBusy: {
        title: 'El servidor está ocupado',
        help: 'Por ahora no acepta más peticiones de este equipo. Espera un minuto y llama de nuevo.',
      },
      serverUnreachable: {
        title: 'No se llega al servidor',
        help: 'Comprueba que los dos equipos estén en la misma red y que el servidor siga en marcha, y llama de nuevo.',
      },
      serverIncompatible: {
        title: 'Este servidor habla otra versión',
        help: 'Actualiza Parley en los dos lados y llama de nuevo.',
      },
      pageOutdated: {
        title: 'Este servidor habla otra versión',
        help: 'Probablemente la página sea más antigua que su servidor. Si recargarla no basta, hay que actualizar Parley en el servidor.',
      },
      peerVanished: {
        title: '{{name}} ya no está',
        help: 'Su conexión se cortó o su ventana se cerró. Llama de nuevo para esperar en «{{room}}».',
      },
      connectionFailed: {
        title: 'No hay conexión con la otra persona',
        help: 'Quizá un cortafuegos, una VPN o una red de invitados separe los dos equipos. Únete a la misma red que la otra persona y llama de nuevo.',
      },
    },
  },
};
