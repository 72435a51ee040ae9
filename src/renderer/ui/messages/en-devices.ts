/** The texts about cameras, microphones and speakers in English. */
export const enDevices = {
  kind: { camera: 'Camera', microphone: 'Microphone', speaker: 'Speaker' },
  menu: {
    microphone: 'Choose microphone and speaker',
    camera: 'Choose camera',
    settings: 'Sound and picture settings…',
  },
  systemDefault: 'System default',
  /** For a device whose name the browser does not tell. */
  unnamed: 'Device {{number}}',
  pick: 'Devices',
  namesLater: 'The names appear once you have allowed the camera or the microphone.',
  picture: 'Picture',
  voice: 'Your voice',
  hearing: 'What you hear',
  quality: {
    label: 'Quality of your picture',
    'data-saver': { name: 'Saves data', hint: 'A small picture, for a slow or costly connection.' },
    standard: { name: 'Standard', hint: 'A clear picture (720p) on most connections.' },
    high: { name: 'High', hint: 'The sharpest picture (1080p) as far as the connection carries it.' },
  },
  level: {
    label: 'Loudness',
    muted: 'You are muted, so nothing is measured.',
    none: 'Turn the microphone on to see how loud you are.',
  },
  pushToTalk: {
    label: 'Push to talk',
    hint: 'You are heard only while you hold the space key. Buttons then answer to Enter.',
  },
  echoCancellation: {
    label: 'Cancel echo',
    hint: 'Keeps the other person from hearing themselves through your speaker.',
  },
  noiseSuppression: { label: 'Suppress noise', hint: 'Takes out fans, keys and the street.' },
  autoGainControl: {
    label: 'Adjust the loudness',
    hint: 'Makes a quiet voice louder and a loud one quieter.',
  },
  offForMusic: 'Off in music mode.',
  musicMode: {
    label: 'Music mode',
    hint: 'Sends the sound in stereo and untouched. Wear headphones, or the other person hears an echo.',
  },
  testSound: {
    play: 'Play test sound',
    playing: 'The test sound is playing.',
    failed: 'The test sound could not be played. Choose another speaker.',
  },
  retry: 'Try again',
  retriedInVain: 'Tried again, but nothing has changed yet.',
  callAnyway: 'You can call all the same, and see and hear the other person.',
  systemSettings: 'Open system settings',
  securePage: 'Open the secure page',
  unusable: {
    camera: 'The camera cannot be used',
    microphone: 'The microphone cannot be used',
    both: 'Camera and microphone cannot be used',
  },
  silent: {
    title: 'Your microphone is silent',
    help: 'It is on, but no sound comes from it. Look for a switch on the microphone or its cable, or choose another one.',
    choose: 'Choose a microphone',
  },
  mutedSpeech: {
    title: 'You are muted',
    help: 'You are speaking, but nobody hears it.',
    helpPushToTalk: 'You are speaking, but nobody hears it. Hold the space key to talk.',
    unmute: 'Unmute',
  },
  /** Refused before, and allowed elsewhere than in the app. */
  allowed: { camera: 'The camera is allowed now', microphone: 'The microphone is allowed now' },
  /** A device that changed without the user. */
  change: {
    camera: {
      unplugged: 'The camera was unplugged',
      'plugged-in': 'A camera was plugged in',
      'default-changed': 'The system uses another camera',
      failed: 'That camera could not be used',
    },
    microphone: {
      unplugged: 'The microphone was unplugged',
      'plugged-in': 'A microphone was plugged in',
      'default-changed': 'The system uses another microphone',
      failed: 'That microphone could not be used',
    },
    speaker: {
      unplugged: 'The speaker was unplugged',
      'plugged-in': 'A speaker was plugged in',
      'default-changed': 'The system uses another speaker',
      failed: 'That speaker could not be used',
    },
    now: {
      device: 'In use now: {{device}}',
      systemDefault: 'The system’s default is used now.',
      none: 'There is no other one.',
    },
  },
  /** Why a device cannot be used, and the way on. */
  problem: {
    bothDenied:
      'The browser does not allow camera and microphone: allow them with the icon in the address bar, then try again.',
    bothInsecure: 'Camera and microphone need a secure page: its address begins with https://.',
    camera: {
      denied:
        'The browser does not allow the camera: allow it with the icon in the address bar, then try again.',
      'denied-by-system':
        'The operating system keeps the camera from this app: allow it in the system’s settings.',
      'in-use': 'Another program uses the camera: close it there, then try again.',
      'not-found': 'No camera was found: connect one, or share your screen in the call.',
      insecure: 'The camera needs a secure page: open the address with https://.',
      failed: 'The camera did not start: unplug it and plug it in again, or choose another.',
    },
    microphone: {
      denied:
        'The browser does not allow the microphone: allow it with the icon in the address bar, then try again.',
      'denied-by-system':
        'The operating system keeps the microphone from this app: allow it in the system’s settings.',
      'in-use': 'Another program uses the microphone: close it there, then try again.',
      'not-found': 'No microphone was found: connect one.',
      insecure: 'The microphone needs a secure page: open the address with https://.',
      failed: 'The microphone did not start: unplug it and plug it in again, or choose another.',
    },
  },
} as const;
