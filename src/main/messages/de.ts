import type { MainMessages } from './main-messages.ts';

/** The texts that the main process shows, in German. */
export const de: MainMessages = {
  menu: {
    about: 'Über Parley',
    settings: 'Einstellungen…',
    services: 'Dienste',
    hide: 'Parley ausblenden',
    hideOthers: 'Andere ausblenden',
    showAll: 'Alle einblenden',
    quit: 'Parley beenden',
    file: '&Datei',
    hostRoom: 'Raum öffnen',
    joinAddress: 'Über eine Adresse anrufen',
    closeWindow: 'Fenster schließen',
    edit: '&Bearbeiten',
    undo: 'Rückgängig',
    redo: 'Wiederholen',
    cut: 'Ausschneiden',
    copy: 'Kopieren',
    paste: 'Einfügen',
    selectAll: 'Alles auswählen',
    call: '&Gespräch',
    microphone: 'Mikrofon ein oder aus',
    camera: 'Kamera ein oder aus',
    share: 'Bildschirm teilen oder nicht mehr',
    hangUp: 'Auflegen',
    view: '&Ansicht',
    zoomIn: 'Vergrößern',
    zoomOut: 'Verkleinern',
    actualSize: 'Originalgröße',
    fullScreen: 'Vollbild',
    window: '&Fenster',
    minimize: 'Minimieren',
    zoomWindow: 'Zoomen',
    bringToFront: 'Alle nach vorne bringen',
    help: '&Hilfe',
    openLogFolder: 'Protokollordner öffnen',
  },
  cannotStart: {
    title: 'Parley kann nicht starten',
    filesMissing: 'Parleys eigene Dateien sind nicht lesbar. Installiere es neu.',
  },
  pageCrashed: {
    message: 'Das Fenster von Parley funktioniert nicht mehr',
    detail:
      'Öffne es wieder, um in ein laufendes Gespräch zurückzukehren. Ein Raum, den du geöffnet hast, ist noch offen.',
    reopen: 'Wieder öffnen',
    quit: 'Beenden',
  },
  mainError: {
    message: 'In Parley ist etwas schiefgegangen',
    detail:
      'Du kannst weitermachen, aber besser ist es, Parley zu beenden und neu zu starten. Hilfe → Protokollordner öffnen zeigt mehr.',
    goOn: 'Weitermachen',
    quit: 'Beenden',
  },
};
