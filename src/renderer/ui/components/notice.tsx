import Info from 'lucide-react/icons/info';
import TriangleAlert from 'lucide-react/icons/triangle-alert';
import X from 'lucide-react/icons/x';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import './notice.css';

interface NoticeProps {
  readonly tone: 'info' | 'attention';
  readonly title: string;
  readonly help?: string | undefined;
  /** The button that leads on, or several. */
  readonly action?: ReactNode;
  readonly onDismiss?: () => void;
}

/** Something to know or to do, beside what the user is at. */
export function Notice({ tone, title, help, action, onDismiss }: NoticeProps) {
  const { t } = useTranslation();
  return (
    <div className={`notice notice-${tone}`}>
      {tone === 'info' ? <Info aria-hidden="true" /> : <TriangleAlert aria-hidden="true" />}
      <div className="notice-text">
        <p className="notice-title">{title}</p>
        {help !== undefined && <p>{help}</p>}
        {action}
      </div>
      {onDismiss !== undefined && (
        <button type="button" className="notice-dismiss" aria-label={t('notice.dismiss')} onClick={onDismiss}>
          <X aria-hidden="true" />
        </button>
      )}
    </div>
  );
}
