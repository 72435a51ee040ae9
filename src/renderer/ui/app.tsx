import { lazy, Suspense } from 'react';
import type { CallController } from '../call/snapshot.ts';
import type { Platform } from '../platform/platform.ts';
import { BrowserApp } from './browser-app.tsx';

// A guest's browser never needs it.
const DesktopApp = lazy(async () => {
  const { DesktopApp: component } = await import('./desktop/desktop-app.tsx');
  return { default: component };
});

interface AppProps {
  readonly controller: CallController;
  readonly platform: Platform;
}

/** The whole interface, as it fits where it runs. */
export function App({ controller, platform }: AppProps) {
  const { desktop, signalingUrl } = platform;
  if (desktop !== undefined) {
    return (
      <Suspense>
        <DesktopApp controller={controller} platform={platform} desktop={desktop} />
      </Suspense>
    );
  }
  if (signalingUrl === null) throw new Error('A page without a signaling server is no place to call from.');
  return <BrowserApp controller={controller} platform={platform} signalingUrl={signalingUrl} />;
}
