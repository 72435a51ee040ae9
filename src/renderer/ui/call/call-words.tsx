import { useTranslation } from 'react-i18next';
import type { SignalingStatus } from '../../call/snapshot.ts';
import { useNow } from '../hooks/use-now.ts';
import { formatDuration } from '../text/format-duration.ts';
import type { CallUnderWay } from './call-header.tsx';
import './call-words.css';

interface CallWordsProps {
  readonly call: CallUnderWay;
  readonly signaling: SignalingStatus;
}

/** What is going on while the two do not see each other yet, or for the moment. */
export function CallWords({ call, signaling }: CallWordsProps) {
  const { t } = useTranslation();
  if (call.phase === 'connected') return null;
  const offline = call.phase === 'reconnecting' && signaling === 'lost';
  return (
    <div className="call-words">
      <p className="call-words-title">{t(`call.${call.phase}.title`)}</p>
      <p>{t(offline ? 'call.reconnecting.helpOffline' : `call.${call.phase}.help`)}</p>
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
