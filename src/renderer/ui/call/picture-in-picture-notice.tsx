import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../components/button.tsx';
import { Notice } from '../components/notice.tsx';
import type { PictureInPicture } from '../hooks/use-picture-in-picture.ts';
import '../components/notice-stack.css';

/** Says where the picture is while it is in a small window too, or that there is none. Screen readers hear of it. */
export function PictureInPictureNotice({ smallWindow }: { readonly smallWindow: PictureInPicture }) {
  const { t } = useTranslation();
  return (
    <div className="notice-stack" aria-live="polite">
      {smallWindow.isOpen && <OpenNotice onClose={smallWindow.close} />}
      {smallWindow.failed && (
        <Notice tone="info" title={t('call.pictureInPictureFailed')} onDismiss={smallWindow.dismissFailure} />
      )}
    </div>
  );
}

/** Until the small window is closed, or the user has read it. */
function OpenNotice({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const [dismissed, setDismissed] = useState(false);
  if (dismissed) return null;
  return (
    <Notice
      tone="info"
      title={t('call.pictureInPictureOpen')}
      action={<Button onClick={onClose}>{t('call.leavePictureInPicture')}</Button>}
      onDismiss={() => setDismissed(true)}
    />
  );
}
