import type { enChat } from './en-chat.ts';
import type { Translation } from './translation.ts';

/** The texts of the chat and the list of keys, in Spanish. */
export const esChat: Translation<typeof enChat, 'many'> = {
  chat: {
    title: 'Chat',
    close: 'Cerrar el chat',
    save: 'Guardar',
    fileTitle: 'Chat en la sala «{{room}}»',
    me: 'Yo',
    emoji: 'Emojis',
    newMessages: 'Mensajes nuevos',
    tooLong: 'Este mensaje es demasiado largo. Envíalo en varias partes.',
    copy: { none: 'Copiar', copied: 'Copiado', failed: 'No copiado' },
    delivery: { waiting: 'En camino', delivered: 'Entregado', failed: 'No entregado' },
    message: 'Mensaje',
    placeholder: 'Escribe un mensaje',
    send: 'Enviar',
    empty: 'Aún no hay mensajes. Van directamente a la otra persona y no se guardan en ningún sitio.',
    you: 'Tú',
    notOpen: 'Podrás escribir en cuanto el chat esté conectado.',
    notSent: 'El mensaje no se envió. Inténtalo de nuevo.',
    wrote: 'escribió:',
  },

  help: {
    title: 'Atajos de teclado',
    close: 'Cerrar',
    space: 'Espacio',
    enter: 'Intro',
    shift: 'Mayús',
    escape: 'Esc',
    sections: { call: 'En una llamada', picture: 'Imágenes', chat: 'Chat' },
    keys: {
      talk: 'Mantener pulsada para hablar',
      zoomIn: 'Ampliar la pantalla compartida',
      zoomOut: 'Reducirla',
      zoomFit: 'Mostrar todo',
      move: 'Moverla, o la imagen pequeña',
      microphone: 'Encender o apagar el micrófono',
      camera: 'Encender o apagar la cámara',
      share: 'Compartir pantalla, o dejar de hacerlo',
      chat: 'Abrir o cerrar el chat',
      fullScreen: 'Pantalla completa',
      close: 'Cerrar lo que esté abierto',
      help: 'Esta lista',
      muteAnywhere: 'Activar o silenciar el micrófono, en cualquier programa',
      newline: 'Línea nueva en un mensaje',
      send: 'Enviar el mensaje',
    },
  },
};
