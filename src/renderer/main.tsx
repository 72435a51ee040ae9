import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { createBrowserPlatform } from './platform/browser.ts';
import { findDesktopBridge } from './platform/find-desktop-bridge.ts';
import { keepValuesInIndexedDb } from './platform/kept-values.ts';
import { whenIdle } from './platform/when-idle.ts';
import { App } from './ui/app.tsx';
import { Crashed } from './ui/components/crashed.tsx';
import { ErrorBoundary } from './ui/components/error-boundary.tsx';
import { LaterTexts } from './ui/hooks/use-later-texts.ts';
import { createTexts } from './ui/i18n.ts';
import { callParts } from './ui/late-call-parts.tsx';
import { createLazyController } from './ui/lazy-controller.ts';
import './ui/tokens.css';
import './ui/base.css';

/** Shows the page. No await at the module's top level: what is fetched meanwhile imports from this very file once built. */
async function start(): Promise<void> {
  const container = document.getElementById('root');
  if (container === null) throw new Error('The page has no element with the id "root".');

  const bridge = findDesktopBridge(window);
  // A guest's browser never needs the desktop app's.
  const platform =
    bridge === null
      ? createBrowserPlatform(window)
      : await (await import('./platform/desktop.ts')).createDesktopPlatform(bridge);
  const texts = await createTexts(platform);
  const loadSession = async () => {
    const [{ CallSession }] = await Promise.all([
      import('./call/call-session.ts'),
      callParts.load(),
      texts.later.load(),
    ]);
    return CallSession;
  };
  const controller = createLazyController(async () => {
    const { createCallController } = await import('./call/controller.ts');
    return createCallController({
      loadSession,
      preferences: platform.preferences,
      onAwake: platform.desktop?.onAwake,
      recordStorage: keepValuesInIndexedDb('parley.calls', window),
    });
  });

  createRoot(container).render(
    <StrictMode>
      <I18nextProvider i18n={texts.translator}>
        <LaterTexts value={texts.later}>
          <ErrorBoundary fallback={<Crashed />}>
            <App controller={controller} platform={platform} />
          </ErrorBoundary>
        </LaterTexts>
      </I18nextProvider>
    </StrictMode>,
  );

  void controller.load();
  // In time for a call; where it fails now, the call tries again.
  whenIdle(window, () => void loadSession().catch(() => undefined));
}

start().catch((error: unknown) => {
  document.getElementById('incomplete')?.removeAttribute('hidden');
  throw error;
});
