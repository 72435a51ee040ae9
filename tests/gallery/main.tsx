import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import type { CallController } from '../../src/renderer/call/snapshot.ts';
import type { Platform } from '../../src/renderer/platform/platform.ts';
import { DEFAULT_PREFERENCES, PreferencesInMemory } from '../../src/protocol/preferences.ts';
import { App } from '../../src/renderer/ui/app.tsx';
import { createTranslator } from '../../src/renderer/ui/i18n.ts';
import { Settings } from '../../src/renderer/ui/settings/settings.tsx';
import { createGalleryController } from './gallery-controller.ts';
import { galleryDesktop } from './gallery-desktop.ts';
import { STATES, type GalleryState, type StateName } from './states.ts';
import '../../src/renderer/ui/tokens.css';
import '../../src/renderer/ui/base.css';
import './gallery.css';

const parameters = new URLSearchParams(location.search);
// `?lang=de` draws the states in German; without it they are in English, whatever the system speaks.
const translator = await createTranslator({
  kind: 'desktop',
  preferences: new PreferencesInMemory(),
  systemLanguages: [parameters.get('lang') ?? 'en'],
});
const container = document.getElementById('root');
if (container === null) throw new Error('The page has no element with the id "root".');
const root = createRoot(container);

const isState = (name: string | null): name is StateName => name !== null && name in STATES;

/** One state, as the app draws it. */
function Single({
  state,
  controller,
}: {
  readonly state: GalleryState;
  readonly controller: CallController;
}) {
  const platform: Platform = {
    kind: 'browser',
    signalingUrl: 'https://192.168.1.5:8443',
    requestedRoom: null,
    invalidInvitation: false,
    systemLanguages: translator.languages,
    preferences: new PreferencesInMemory({ ...DEFAULT_PREFERENCES, ...state.preferences }),
    openExternal: () => undefined,
    ...state.platform,
  };
  return (
    <I18nextProvider i18n={translator}>
      <App controller={controller} platform={platform} />
      {state.settings !== undefined && (
        <Settings
          first={state.settings}
          controller={controller}
          platform={{ ...platform, kind: 'desktop', desktop: galleryDesktop }}
          name="Maya"
          onName={() => undefined}
          onClose={() => undefined}
        />
      )}
    </I18nextProvider>
  );
}

/** All states, each in a frame of its own. */
function Overview() {
  return (
    <main className="gallery">
      <h1>Parley: gallery</h1>
      <ul>
        {Object.keys(STATES).map((name) => (
          <li key={name}>
            <a href={`?state=${name}`}>{name}</a>
            <object data={`?state=${name}`} type="text/html" aria-label={name} />
          </li>
        ))}
      </ul>
    </main>
  );
}

const chosen = parameters.get('state');
if (isState(chosen)) {
  const state = STATES[chosen];
  root.render(<Single state={state} controller={createGalleryController(state.snapshot)} />);
} else {
  root.render(<Overview />);
}
