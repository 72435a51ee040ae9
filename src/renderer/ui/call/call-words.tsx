import { useTranslation } from 'react-i18next';
import { useNow } from '../hooks/use-now.ts';
import { formatDuration } from '../text/format-duration.ts';
import type { CallUnderWay } from './call-header.tsx';
import './call-words.css';

/** What is going on while the two do not see each other yet, or for the moment. */
export function CallWords({ call }: { readonly call: CallUnderWay }) {
  const { t } = useTranslation();
  if (call.phase === 'connected') return null;
  return (
    <div className="call-words">
      <p className="call-words-title">{t(`call.${call.phase}.title`)}</p>
      <p>{t(`call.${call.phase}.help`)}</p>
      {call.phase === 'reconnecting' && <Elapsed since={call.lostAt} />}
    </div>
  );
}

function Elapsed({ since }: { readonly since: number }) {
  const { t } = useTranslation();
  return (
    <p className="call-words-time">
      {t('call.reconnecting.elapsed', { time: formatDuration(useNow() - since) })}
    </p>
  );
}
