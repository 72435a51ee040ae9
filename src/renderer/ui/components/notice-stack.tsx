import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useMediaQuery } from '../hooks/use-media-query.ts';
import { Button } from './button.tsx';
import './notice-stack.css';

/** Several notices would cover the picture in such a window. */
const SMALL = '(width < 44rem), (height < 45rem)';

/**
 * Notices one below the other, the most important first; in a small window the others wait behind it until it is gone or
 * they are asked for. Screen readers hear of those that appear.
 */
export function NoticeStack({ notices }: { readonly notices: readonly ReactElement[] }) {
  const { t } = useTranslation();
  const small = useMediaQuery(SMALL);
  const [unfolded, setUnfolded] = useState(false);
  const folded = small && !unfolded && notices.length > 1;
  // Once there is only one, those that come later fold again.
  if (unfolded && notices.length < 2) setUnfolded(false);
  return (
    <div className="notice-stack" role="group" aria-live="polite">
      {folded ? notices.slice(0, 1) : notices}
      {folded && (
        <Button className="notice-stack-more" onClick={() => setUnfolded(true)}>
          {t('notice.more', { count: notices.length - 1 })}
        </Button>
      )}
    </div>
  );
}
