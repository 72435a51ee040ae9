import { useEffect, useState } from 'react';
import { Components } from './components.tsx';
import { Frame } from './frame.tsx';
import { STATES } from './states.ts';
import { applyTheme, themeIn, type Theme } from './theme.ts';
import { Tokens } from './tokens.tsx';

/** The themes by their names in the switch. */
const THEMES = {
  System: { scheme: 'system', contrast: 'system' },
  Light: { scheme: 'light', contrast: 'system' },
  Dark: { scheme: 'dark', contrast: 'system' },
  'High contrast, light': { scheme: 'light', contrast: 'more' },
  'High contrast, dark': { scheme: 'dark', contrast: 'more' },
} as const satisfies Record<string, Theme>;
type ThemeName = keyof typeof THEMES;

const isSame = (one: Theme, other: Theme) => one.scheme === other.scheme && one.contrast === other.contrast;

/** The whole gallery: values, components, and every screen in a frame of its own. */
export function Overview({ parameters }: { readonly parameters: URLSearchParams }) {
  const [theme, setTheme] = useState(() => themeIn(parameters));
  useEffect(() => applyTheme(theme), [theme]);
  const address = (state: string) => {
    const query = new URLSearchParams({ ...Object.fromEntries(parameters), ...theme, state });
    return `?${query.toString()}`;
  };
  return (
    <div className="gallery">
      <header className="gallery-head">
        <h1>Parley: gallery</h1>
        <nav aria-label="Parts">
          {['Tokens', 'Components', 'Screens'].map((part) => (
            <a key={part} href={`#${part.toLowerCase()}`}>
              {part}
            </a>
          ))}
        </nav>
        <fieldset>
          <legend className="visually-hidden">Theme</legend>
          {(Object.keys(THEMES) as ThemeName[]).map((name) => (
            <label key={name}>
              <input
                type="radio"
                name="theme"
                checked={isSame(THEMES[name], theme)}
                onChange={() => setTheme(THEMES[name])}
              />
              {name}
            </label>
          ))}
        </fieldset>
      </header>
      <main>
        <section id="tokens" aria-labelledby="tokens-title">
          <h2 id="tokens-title">Tokens</h2>
          <Tokens />
        </section>
        <section id="components" aria-labelledby="components-title">
          <h2 id="components-title">Components</h2>
          <Components />
        </section>
        <section id="screens" aria-labelledby="screens-title">
          <h2 id="screens-title">Screens</h2>
          <ul className="gallery-screens">
            {Object.keys(STATES).map((name) => (
              <li key={name}>
                <a data-state={name} href={address(name)}>
                  {name}
                </a>
                <Frame key={address(name)} address={address(name)} name={name} />
              </li>
            ))}
          </ul>
        </section>
      </main>
    </div>
  );
}
