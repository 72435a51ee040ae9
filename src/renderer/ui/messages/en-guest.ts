/** The texts of the page that guests see before the browser's warning, in English. */
export const enGuest = {
  title: 'You are invited to a video call',
  room: 'Room',
  nextTitle: 'First, your browser will warn you',
  next: 'It will say that the connection is not private. The certificate of this call was made on the computer of the person who invited you, and no authority has signed it.',
  why: 'The connection is encrypted, but your browser cannot know with whom. The same warning would appear if somebody in the network had put a computer in between. So do not just click it away: compare the fingerprint.',
  expected: 'The fingerprint from your invitation (SHA-256)',
  expectedHelp:
    'This page comes without encryption, so somebody in the network could change what you read here. What counts is the fingerprint in the invitation itself, after “fingerprint=”, or the one that the person who invited you reads to you.',
  missing: 'The fingerprint that the person who invited you sees (SHA-256)',
  missingHelp:
    'Your invitation brings no fingerprint. Ask for it by another way: by phone, or look at the screen of the person who invited you.',
  stepsTitle: 'How to see the fingerprint that your browser shows',
  steps: {
    chrome: {
      name: 'Chrome and Edge',
      one: 'Go on to the call. On the warning, click “Not secure” to the left of the address.',
      two: 'Click “Certificate details”, and look for SHA-256 of the certificate.',
      three: 'If it is the same: “Advanced”, then “Proceed”.',
    },
    android: {
      name: 'Chrome on Android',
      one: 'Go on to the call. On the warning, tap the sign to the left of the address, then “Connection is not secure”.',
      two: 'Tap “Certificate information”, and look for SHA-256.',
      three: 'If it is the same: back to the warning, “Advanced”, then “Proceed”.',
    },
    firefox: {
      name: 'Firefox',
      one: 'Go on to the call. On the warning, click “Advanced”, then “View Certificate”.',
      two: 'Look for SHA-256 beneath “Fingerprints”.',
      three: 'If it is the same: back to the warning, then “Accept the Risk and Continue”.',
    },
    safari: {
      name: 'Safari, also on iPhone and iPad',
      one: 'Go on to the call. On the warning, choose “Show Details”, then “view the certificate”.',
      two: 'Open its details, and look for SHA-256 at the end.',
      three: 'If it is the same: “visit this website”.',
    },
  },
  otherBrowsers: 'In another browser',
  seen: 'The fingerprint that your browser shows',
  seenHelp:
    'Paste or type it here to have it compared. Capital letters, colons and blanks make no difference.',
  same: 'It is the same. You can go on.',
  different: 'It is different. Do not go on, and tell the person who invited you.',
  incomplete: 'This is not a whole fingerprint yet: it has 64 digits from 0 to 9 and A to F.',
  goOn: 'Go on to the call',
  newTab: 'The call opens in a new tab, so that you can come back here to compare.',
  damaged: 'The fingerprint in your link is damaged. Ask for the invitation again, and copy it as a whole.',
} as const;
