/** The texts that only the desktop app shows, in English. */
export const enDesktop = {
  start: {
    title: 'Talk face to face',
    intro: 'Host a room on this computer, or call somebody who hosts one.',
    titleInvited: 'You are invited',
    introInvited: 'Check your picture, then press Call.',
    roomHint: 'Take this name, or any other. You get an invitation to send.',
    roomHintJoining: 'Enter the room’s name that the host told you.',
    host: 'Host a room',
    hosting: 'Opening your room…',
    closing: 'Closing your room…',
    or: 'or call somebody',
    address: 'Address',
    addressHint:
      'Paste or drop an invitation anywhere here. Or enter an address such as 192.168.1.5, together with the room’s name.',
    addressPlaceholder: 'Paste an invitation',
    call: 'Call',
    checking: 'Looking for the server…',
    removeRecent: 'Forget {{address}}',
  },
  badInvitation: 'The invitation cannot be used',
  tryAgain: 'Try again',
  changeAddress: 'Change the address',
  openInBrowser: 'Open in the browser',
  otherInvitation: 'Enter another invitation',
  addressProblem: {
    empty: 'Enter the address of the other computer, or paste an invitation.',
    'invalid-host': 'This is not a computer’s address. Check it for typing errors.',
    'invalid-port': 'The number after the colon must be between 1 and 65535.',
    credentials: 'An address with a user name or password is not accepted.',
    'too-long': 'This is too long for an address.',
    'control-character': 'This has characters that no address has. Type it anew.',
    'insecure-scheme': 'Parley only joins by https. Replace http:// with https://.',
    'unsupported-scheme': 'This is no Parley invitation. One begins with parley:// or https://.',
    'invalid-link': 'This link is damaged. Ask for the invitation again.',
    'invalid-room': 'The invitation’s room name cannot be used. Ask for a new one.',
    'invalid-fingerprint': 'The invitation’s fingerprint is damaged. Ask for the invitation again.',
  },
  connection: {
    'name-not-found': {
      title: 'There is no computer with this name',
      help: 'Check the address for typing errors, or use the number that the host’s screen shows, such as 192.168.1.5.',
    },
    unreachable: {
      title: 'The computer cannot be reached',
      help: 'Make sure that both computers are on the same network, then try again.',
    },
    refused: {
      title: 'Nobody hosts a room there',
      help: 'The computer is on, but nothing answers at this port. Ask the host to open the room and to read out the port, then try again.',
    },
    timeout: {
      title: 'No answer',
      help: 'The computer may be off, or a firewall keeps you apart. Ask the host to allow Parley in the firewall, then try again.',
    },
    'connection-lost': {
      title: 'The connection broke',
      help: 'The server closed the connection before it answered. Try again.',
    },
    'not-tls': {
      title: 'This is not a secure server',
      help: 'Something answers there, but not by https. Check the address and its port.',
    },
    'not-parley': {
      title: 'This is another kind of server',
      help: 'It answers, but hosts no rooms. Check the address and the port.',
    },
    'wrong-version': {
      title: 'This server speaks another version',
      help: 'Update Parley on both computers, then try again.',
    },
    'origin-refused': {
      title: 'This server accepts only browsers',
      help: 'Open its address in a browser instead.',
    },
    busy: {
      title: 'The server is busy',
      help: 'It takes no more connections from this computer at the moment. Wait a minute, then try again.',
    },
  },
  refusal: {
    'port-taken': {
      title: 'The port is in use',
      help: 'Another program listens there. Close it, or let Parley choose a port.',
      action: 'Choose another port',
    },
    'port-forbidden': {
      title: 'The system does not allow this port',
      help: 'Ports below 1024 often need an administrator. Let Parley choose a port.',
      action: 'Choose another port',
    },
    'certificate-unreadable': {
      title: 'Your certificate cannot be read',
      help: 'A new one can be made. Those who called you before are then warned and should compare the fingerprint.',
      action: 'Make a new certificate',
    },
  },
  failed: {
    hosting: 'Your room could not be opened',
    joining: 'The call could not be started',
    closing: 'Your room could not be closed',
    help: 'Try again. If it happens again, the log tells why: Settings, “About Parley”.',
  },
  hosting: {
    title: 'Your room is open',
    intro: 'Send this invitation to the one person you want to talk to.',
    kind: 'How the other person calls',
    withApp: 'With Parley',
    withBrowser: 'In a browser',
    emailApp: 'Join me in a video call. Open this invitation in Parley and press Call:\n\n{{link}}',
    emailBrowser:
      'Join me in a video call. Open this link in a browser and press Call:\n\n{{link}}\n\nThe browser warns first, because the certificate was made on my computer and by no company. Call me and we compare its SHA-256 fingerprint:\n{{fingerprint}}',
    network: 'Address',
    addressKind: {
      network: 'network',
      vpn: 'VPN',
      virtual: 'virtual network on this computer',
      'link-local': 'direct cable',
      loopback: 'only this computer',
    },
    room: 'Room',
    fingerprint: 'Certificate fingerprint',
    fingerprintHint:
      'Whoever comes by the address alone, or in a browser, sees a fingerprint too. If the two are the same, they reach this computer and no other.',
    portChanged: {
      title: 'Port {{wanted}} was in use, so your room is at port {{port}}',
      help: 'The invitation already says so.',
    },
    noNetwork: {
      title: 'This computer is not on a network',
      help: 'Only this computer can join. Connect to a network: the invitation changes by itself.',
      action: 'Open the network settings',
    },
    steps: 'What the other person has to do',
    stepApp: 'Open the invitation, or paste it into Parley.',
    stepAppCall: 'Press Call.',
    stepBrowser:
      'Open the link in a browser. The page says what the browser will warn of, and compares the fingerprint.',
    present: 'The other person is here.',
    stop: 'Stop hosting',
    openAgain: 'Open it again',
    stopHint: '“Hang up” only leaves the room: it stays open for another call.',
    open: {
      title: 'Your room “{{room}}” is still open',
      help: 'Others can join it at port {{port}} until you stop.',
    },
    stopped: {
      title: 'Your room is closed',
      help: 'Nobody can join it any more.',
    },
    failed: {
      title: 'Your room closed unexpectedly',
      help: 'A running call goes on. Open the room again to let the other person back in.',
    },
  },
  trust: {
    unknownTitle: 'Is this the right computer?',
    unknownHelp:
      'You have not called {{address}} before. Ask the host to read out the fingerprint on their screen and compare it with this one.',
    changedTitle: 'This is not the computer you know',
    changedPin:
      'The certificate of {{address}} is not the one that you trusted before. Somebody may be trying to listen in. Call only if the host tells you that their certificate is new, and the fingerprints are the same.',
    changedInvitation:
      'The certificate of {{address}} is not the one that the invitation promises. Somebody may be trying to listen in. Ask the host for a new invitation.',
    fingerprint: 'Fingerprint of this computer',
    expected: 'Fingerprint that was expected',
    certificate: 'Certificate',
    issuedFor: 'For {{subject}}, valid until {{date}}',
    accept: 'It is the same: trust it',
    acceptChanged: 'Trust the new one',
    refuse: 'Do not call',
  },
  picker: {
    title: 'Share your screen',
    help: 'Choose what the other person sees.',
    screens: 'Screens',
    windows: 'Windows',
    loading: 'Looking for screens and windows…',
    none: 'There is nothing to share.',
    denied: {
      title: 'The system does not let Parley record the screen',
      help: 'Allow it in the system’s privacy settings, then share again.',
      action: 'Open the settings',
    },
    audio: 'Share the computer’s sound as well',
    share: 'Share',
    cancel: 'Cancel',
    gone: 'That window was closed. Choose another.',
  },
  muteKey: {
    label: 'Mute key everywhere',
    hint: 'During a call this key mutes and unmutes you, whichever program is in front.',
    key: 'Key',
    change: 'Change the key: {{key}}',
    recording: 'Press the new keys…',
    unusable: 'Take a function key, or a letter or digit with at least two of {{modifiers}}.',
    refused: {
      title: 'The system does not give Parley this key',
      help: 'Another program probably uses it. Choose another key here, or free this one there.',
    },
  },
  notification: {
    title: 'Somebody joined your room',
    body: 'The call in “{{room}}” is starting.',
  },
} as const;
