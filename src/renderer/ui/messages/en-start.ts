/** The texts before and after the call, in English. */
export const enStart = {
  start: {
    title: 'Talk face to face',
    titleInvited: 'You are invited',
    intro: 'Two people, one room name. Picture, sound and chat go directly between you.',
    introInvited: 'Check your picture, then join. The other person may already be there.',
    room: 'Room',
    roomHint: 'Any name that you both enter. After pressing Call you get a link to send.',
    roomPlaceholder: 'For example {{room}}',
    suggest: 'Suggest a room name',
    name: 'Your name (optional)',
    call: 'Call',
    roomError: {
      empty: 'Enter a room name, or let one be suggested.',
      'too-long': 'This name is too long. Use at most {{limit}} characters.',
      unusable: 'This name has characters that a link cannot carry. Use letters, digits and hyphens.',
    },
    invalidInvitation: {
      title: 'The link has no usable room name',
      help: 'Ask for a new link, or enter the room name below.',
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
    you: 'You',
  },

  status: {
    preparing: 'Getting your camera and microphone ready…',
    waiting: 'Waiting for the other person…',
    waitingOffline: 'Reaching the server…',
    waitingLost: 'The server cannot be reached. Trying again…',
    connecting: 'Connecting…',
    connected: 'Connected',
    reconnecting: 'Reconnecting…',
    ended: 'The call has ended.',
  },

  preparing: {
    title: 'One moment',
    help: 'You join as soon as your camera and microphone are ready.',
  },

  waiting: {
    title: 'Invite the other person',
    intro: 'Send this link to the one person you want to talk to.',
    link: 'Invitation link',
    copy: 'Copy link',
    copied: 'Copied',
    copyFailed: 'Copying did not work. The link is marked: press Ctrl+C.',
    email: 'E-mail the link',
    emailSubject: 'Join me on Parley',
    emailBody: 'Join me in a video call:\n\n{{link}}\n\nOr open Parley and enter the room “{{room}}”.',
    steps: 'What the other person has to do',
    stepOpen: 'Open the link. If the browser warns about the certificate, continue to the page.',
    stepCall: 'Press Call in the room “{{room}}”.',
    localOnly: {
      title: 'This link works only on this computer',
      help: 'Open Parley by this computer’s network address to get a link for others.',
    },
  },

  ended: {
    callAgain: 'Call again',
    back: 'Back',
    duration: 'You talked for {{time}}.',
    reason: {
      hungUp: { title: 'You hung up', help: 'The room “{{room}}” stays yours to call again.' },
      otherHungUp: { title: '{{name}} hung up', help: 'Call again to wait for them in “{{room}}”.' },
      roomFull: {
        title: 'The room is full',
        help: 'Two people are already talking in “{{room}}”. Choose another room name, or try again later.',
      },
      roomRefused: {
        title: 'The server refused this room',
        help: 'It does not accept the name “{{room}}” or has too many requests. Choose another name or wait a moment.',
      },
      serverUnreachable: {
        title: 'The server cannot be reached',
        help: 'Check that you are on the same network and that the server still runs, then call again.',
      },
      serverIncompatible: {
        title: 'This server speaks another version',
        help: 'Reload the page. If that does not help, Parley must be updated on one of the two sides.',
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
