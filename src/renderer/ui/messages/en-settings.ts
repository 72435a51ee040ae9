/** The texts of the settings, in English. */
export const enSettings = {
  open: 'Settings',
  title: 'Settings',
  sections: 'Sections',
  close: 'Done',
  section: {
    general: 'General',
    media: 'Sound and picture',
    connection: 'Connection',
    trusted: 'Trusted computers',
    about: 'About Parley',
  },
  unavailable: {
    title: 'The settings cannot be shown',
    help: 'The server that they come from is out of reach. Try again when it is back.',
  },
  general: {
    name: 'Your name',
    nameHint: 'The other person sees it. It may stay empty.',
    language: 'Language',
    systemLanguage: 'As the system',
    languageMissing:
      'The texts in that language could not be fetched. Choose it again when the server can be reached.',
    chatSound: 'Sound for new messages',
    chatSoundHint: 'Heard while the chat is closed.',
  },
  trusted: {
    none: 'None yet. A computer is remembered when you trust its certificate.',
    forget: 'Forget',
    forgetPin: 'Forget {{address}}',
  },
  about: {
    versions:
      'Parley {{version}} · Electron {{electron}} · Chromium {{chromium}} · Node {{node}} · {{platform}}',
    setAside: 'Your settings could not be read and were set aside as {{file}}.',
    logs: 'Open log folder',
  },
} as const;
