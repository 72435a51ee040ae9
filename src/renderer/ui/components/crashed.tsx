import { useTranslation } from 'react-i18next';
import { Button } from './button.tsx';

/** The last resort when the interface itself failed. */
export function Crashed() {
  const { t } = useTranslation();
  return (
    <div className="ended">
      <main className="ended-main">
        <div className="ended-words" role="alert">
          <h1>{t('app.crashed.title')}</h1>
          <p>{t('app.crashed.help')}</p>
        </div>
        <Button variant="primary" onClick={() => location.reload()}>
          {t('app.crashed.reload')}
        </Button>
      </main>
    </div>
  );
}
