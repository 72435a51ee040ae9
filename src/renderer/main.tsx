import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { createCallController } from './call/controller.ts';
import { createBrowserPlatform } from './platform/browser.ts';
import { App } from './ui/app.tsx';
import { Crashed } from './ui/components/crashed.tsx';
import { ErrorBoundary } from './ui/components/error-boundary.tsx';
import { createTranslator } from './ui/i18n.ts';
import './ui/tokens.css';
import './ui/base.css';

const container = document.getElementById('root');
if (container === null) throw new Error('The page has no element with the id "root".');

const translator = await createTranslator();
const platform = createBrowserPlatform(window);
const controller = createCallController();

createRoot(container).render(
  <StrictMode>
    <I18nextProvider i18n={translator}>
      <ErrorBoundary fallback={<Crashed />}>
        <App controller={controller} platform={platform} />
      </ErrorBoundary>
    </I18nextProvider>
  </StrictMode>,
);
