import { enCall } from './en-call.ts';
import { enDevices } from './en-devices.ts';
import { enStart } from './en-start.ts';

/** The texts in English that a page begins with; en-later.ts and en-desktop.ts have the others. */
export const en = {
  ...enCall,
  devices: enDevices,
  ...enStart,
  app: {
    name: 'Parley',
    title: {
      idle: 'Parley',
      preparing: 'Starting – Parley',
      waiting: 'Waiting – Parley',
      connecting: 'Connecting – Parley',
      connected: 'In a call – Parley',
      reconnecting: 'Reconnecting – Parley',
      ended: 'Call ended – Parley',
    },
    crashed: {
      title: 'Something went wrong',
      help: 'This page hit an error that it did not expect. Reload it to go on.',
      reload: 'Reload',
    },
  },

  notice: {
    dismiss: 'Dismiss',
    shareInstead: 'Share a screen',
    more_one: '{{count}} more notice',
    more_other: '{{count}} more notices',
    bothAsked: {
      title: 'Camera and microphone are not ready yet',
      help: 'If you are asked whether they may be used, allow it. What you have switched off stays off.',
    },
    microphoneAsked: {
      title: 'The microphone is not ready yet',
      help: 'If you are asked whether it may be used, allow it. What you have switched off stays off.',
    },
    screenInstead: {
      title: 'Your screen is shared instead of your camera',
    },
    onlyHeard: {
      title: 'The other person only hears you',
    },
    notSeenNorHeard: {
      title: 'The other person neither sees nor hears you',
    },
    notHeard: {
      title: 'The other person cannot hear you',
    },
    signalingLost: {
      title: 'The server cannot be reached',
      help: 'Your call goes on without it. Only if the call breaks as well, it must wait for the server.',
      action: 'Go on without it',
    },
  },
} as const;
