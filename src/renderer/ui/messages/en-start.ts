/** The texts before and after the call, in English. */
export const enStart = {
  start: {
    title: 'Talk face to face',
    titleInvited: 'You are invited',
    intro: 'Press Call and send the other person your link. Or enter the room name that they gave you.',
    introInvited: 'Check your picture, then press Call. The other person may already be there.',
    room: 'Room',
    roomHint: 'Take this name, type the one you were told, or paste an invitation.',
    roomHintInvited: 'The name comes from your invitation.',
    roomPlaceholder: 'Name of the room',
    suggest: 'Suggest a room name',
    name: 'Your name (optional)',
    call: 'Call',
    recent: 'Recent',
    forgetRoom: 'Forget the room {{room}}',
    enterRoom: 'Enter the room name',
    filledIn: 'The invitation is filled in. Press Call when you are ready.',
    roomError: {
      empty: 'Enter a room name, or let one be suggested.',
      'too-long': 'This name is too long. Use at most {{limit}} characters.',
      link: 'This is a link, not a room name. Ask for the invitation again, and paste it as a whole.',
      unusable: 'This name has characters that a link cannot carry. Use letters, digits and hyphens.',
    },
    interrupted: {
      title: 'Your call in “{{room}}” was interrupted',
      help: 'Your place is kept for a moment. Nobody else can take it.',
      helpHosted:
        'Return to open the room again. The other person comes back by themselves if they are still there.',
      action: 'Return to the call',
    },
    invalidInvitation: {
      title: 'The link has no usable room name',
      help: 'Ask for a new link, or enter the room name below.',
    },
    badInvitation: {
      title: 'This invitation cannot be used',
      help: 'The link is damaged. Ask for it again, and copy it as a whole.',
    },
    elsewhere: {
      title: 'This invitation is for another server',
      help: 'It leads to {{address}}. A room there cannot be reached from this page.',
      action: 'Open it in a new tab',
    },
  },

  settings: {
    open: 'Settings',
    close: 'Close',
    unavailable: {
      title: 'The settings cannot be shown',
      help: 'The server that they come from is out of reach. Try again when it is back.',
    },
  },

  preview: {
    region: 'Your picture',
    title: 'See yourself before you call',
    help: 'Nobody else sees this.',
    turnOn: 'Turn on preview',
    turnOff: 'Turn off preview',
    starting: 'Starting your camera…',
    allow: 'If the browser asks, allow your camera and microphone.',
    off: 'The preview is off.',
    on: 'Only you see and hear this.',
    soundOnly: 'Only your microphone is on.',
    pictureOnly: 'Only you see this. Your microphone is not in use.',
    you: 'You',
  },

  status: {
    preparing: 'Getting your camera and microphone ready…',
    preparingScreen: 'Waiting for you to choose a screen…',
    waiting: 'Waiting for the other person…',
    waitingOffline: 'Reaching the server…',
    waitingLost: 'Trying to reach the server again…',
    connecting: 'Connecting…',
    connected: 'Connected',
    reconnecting: 'Reconnecting…',
    ended: 'The call has ended.',
  },

  preparing: {
    title: 'One moment',
    help: 'Allow your camera and microphone if you are asked. You join as soon as both are ready.',
    helpScreen:
      'Your camera cannot be used. Choose a screen to show instead, or cancel: you join either way.',
    helpServer: 'The server has not answered yet. You join as soon as it does.',
    goOn: 'Join without camera and microphone',
    goOnMicrophone: 'Join without microphone',
  },

  waiting: {
    title: 'Invite the other person',
    titleLost: 'The server cannot be reached',
    intro:
      'Nobody else is in the room yet. Send this link to the one person you want to talk to, or wait if they know the room.',
    introLost: 'The invitation works as soon as the server is back. You need not do anything.',
    link: 'Invitation link',
    copy: 'Copy link',
    copied: 'Copied',
    copyFailed: 'Copying did not work. The link is marked: press Ctrl+C.',
    email: 'E-mail the link',
    emailSubject: 'Join me on Parley',
    emailBody:
      'Join me in a video call. Open this link and press Call:\n\n{{link}}\n\nThe browser may warn first, because the certificate was made on my side and by no company. Call me if you are unsure: we compare the fingerprint.',
    share: 'Share',
    qr: 'QR code of the link, for a phone',
    qrHelp: 'Or scan with a phone',
    steps: 'What the other person has to do',
    stepOpen: 'Open the link, and follow the page if it speaks of the browser’s warning.',
    stepCall: 'Press Call in the room “{{room}}”.',
    localOnly: {
      title: 'This link works only on this computer',
      help: 'Open Parley by this computer’s network address to get a link for others.',
    },
  },

  ended: {
    callAgain: 'Call again',
    back: 'Back',
    otherRoom: 'Choose another room',
    reload: 'Reload the page',
    saveChat: 'Save chat',
    undelivered_one: 'This message did not arrive',
    undelivered_other: 'These messages did not arrive',
    duration: 'You talked for {{time}}.',
    reason: {
      hungUp: {
        title: 'You hung up',
        help: 'You can call again in “{{room}}”. So can anybody else who has the link.',
      },
      otherHungUp: { title: '{{name}} hung up', help: 'Call again to wait for them in “{{room}}”.' },
      roomFull: {
        title: 'The room is full',
        help: 'Two people are already talking in “{{room}}”. Choose another room, or call again later.',
      },
      roomFullInvited: {
        title: 'The room is full',
        help: 'Both places in “{{room}}” are taken. Ask whoever invited you, then call again.',
      },
      roomRefused: {
        title: 'The server refused this room',
        help: 'It does not accept the name “{{room}}”. Choose another one.',
      },
      serverBusy: {
        title: 'The server is busy',
        help: 'It takes no more requests from this computer at the moment. Wait a minute, then call again.',
      },
      serverUnreachable: {
        title: 'The server cannot be reached',
        help: 'Check that you are on the same network and that the server still runs, then call again.',
      },
      serverIncompatible: {
        title: 'This server speaks another version',
        help: 'Update Parley on both sides, then call again.',
      },
      pageOutdated: {
        title: 'This server speaks another version',
        help: 'The page is probably older than its server. If reloading it does not help, Parley must be updated on the server.',
      },
      peerVanished: {
        title: '{{name}} is gone',
        help: 'Their connection broke or their window was closed. Call again to wait for them in “{{room}}”.',
      },
      connectionFailed: {
        title: 'No connection between you two',
        help: 'A firewall, a VPN or a guest network may keep your machines apart. Use the same network, then call again.',
      },
    },
  },
} as const;
