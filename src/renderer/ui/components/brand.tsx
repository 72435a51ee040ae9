import { useTranslation } from 'react-i18next';
import './brand.css';

/** Parley's mark and name: two people's words meeting. The same drawing as resources/icon.svg. */
export function Brand() {
  const { t } = useTranslation();
  return (
    <span className="brand">
      <svg viewBox="112 118 288 316" aria-hidden="true">
        <path
          className="brand-first"
          d="M176 118h108a84 84 0 0 1 84 84v12a84 84 0 0 1-84 84H190l-62 50a10 10 0 0 1-16-8V182a64 64 0 0 1 64-64z"
        />
        <path
          className="brand-second"
          d="M336 214h-84a84 84 0 0 0-84 84v2a84 84 0 0 0 84 84h70l62 48a10 10 0 0 0 16-8V278a64 64 0 0 0-64-64z"
        />
      </svg>
      {t('app.name')}
    </span>
  );
}
