/** The texts about cameras, microphones and speakers in English. */
export const enDevices = {
  /** Why a device cannot be used, and the way on. */
  problem: {
    camera: {
      denied: 'The browser does not allow the camera: allow it with the icon in the address bar.',
      'denied-by-system':
        'The operating system keeps the camera from this app: allow it in the system’s settings.',
      'in-use': 'Another program uses the camera: close it there, then try again.',
      'not-found': 'No camera was found: connect one, or share your screen.',
      insecure: 'The camera needs a secure page: open the address with https://.',
      failed: 'The camera did not start: unplug it and plug it in again, or choose another.',
    },
    microphone: {
      denied: 'The browser does not allow the microphone: allow it with the icon in the address bar.',
      'denied-by-system':
        'The operating system keeps the microphone from this app: allow it in the system’s settings.',
      'in-use': 'Another program uses the microphone: close it there, then try again.',
      'not-found': 'No microphone was found: connect one.',
      insecure: 'The microphone needs a secure page: open the address with https://.',
      failed: 'The microphone did not start: unplug it and plug it in again, or choose another.',
    },
  },
} as const;
