import { useTranslation } from 'react-i18next';
import { Button } from '../components/button.tsx';
import { useFocusOnMount } from '../hooks/use-focus-on-mount.ts';

/** The hosted room was closed while somebody waited in it. */
export function HostingStopped({ onOpenAgain }: { readonly onOpenAgain: () => void }) {
  const { t } = useTranslation();
  const heading = useFocusOnMount<HTMLHeadingElement>();
  return (
    <>
      <div className="lobby-intro">
        <h1 ref={heading} tabIndex={-1}>
          {t('desktop.hosting.stopped.title')}
        </h1>
        <p>{t('desktop.hosting.stopped.help')}</p>
      </div>
      <Button variant="primary" onClick={onOpenAgain}>
        {t('desktop.hosting.openAgain')}
      </Button>
    </>
  );
}
