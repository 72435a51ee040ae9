import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { PreferencesInMemory } from '../../src/protocol/preferences.ts';
import { createTexts } from '../../src/renderer/ui/i18n.ts';
import { createGalleryController } from './gallery-controller.ts';
import { createGalleryDesktop } from './gallery-desktop.ts';
import type { GalleryState } from './gallery-state.ts';
import { Overview } from './overview.tsx';
import { markDrawn, press } from './press.ts';
import { Screen } from './screen.tsx';
import { STATES, type StateName } from './states.ts';
import { applyTheme, themeIn } from './theme.ts';
import '../../src/renderer/ui/tokens.css';
import '../../src/renderer/ui/base.css';
import './gallery.css';

const parameters = new URLSearchParams(location.search);
// `?lang=de` draws the states in German; without it they are in English, whatever the system speaks.
const { translator } = await createTexts({
  kind: 'desktop',
  preferences: new PreferencesInMemory(),
  systemLanguages: [parameters.get('lang') ?? 'en'],
});
const container = document.getElementById('root');
if (container === null) throw new Error('The page has no element with the id "root".');
const root = createRoot(container);

const isState = (name: string | null): name is StateName => name !== null && name in STATES;

const chosen = parameters.get('state');
const state: GalleryState | null = isState(chosen) ? STATES[chosen] : null;
root.render(
  <I18nextProvider i18n={translator}>
    {state === null ? (
      <Overview parameters={parameters} />
    ) : (
      <Screen
        state={state}
        controller={createGalleryController(state.snapshot)}
        desktop={createGalleryDesktop(state.desktop ?? {})}
        languages={translator.languages}
      />
    )}
  </I18nextProvider>,
);
if (state !== null) {
  await press(state.press ?? []);
  await markDrawn(state.awaited ?? (state.settings === undefined ? 'h1' : 'dialog[open]'));
  applyTheme(themeIn(parameters));
}
