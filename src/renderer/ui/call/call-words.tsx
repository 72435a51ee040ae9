import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SignalingStatus } from '../../call/snapshot.ts';
import { useNow } from '../hooks/use-now.ts';
import { formatDuration } from '../text/format-duration.ts';
import type { CallUnderWay } from './call-header.tsx';
import './call-words.css';

/** A connection usually stands within two seconds; after so many milliseconds it is time to say what may be wrong. */
const SLOW = 8000;

interface CallWordsProps {
  readonly call: CallUnderWay;
  readonly signaling: SignalingStatus;
}

/** What is going on while the two do not see each other yet, or for the moment. */
export function CallWords({ call, signaling }: CallWordsProps) {
  switch (call.phase) {
    case 'connecting':
      return <ConnectingWords />;
    case 'reconnecting':
      return <ReconnectingWords lostAt={call.lostAt} offline={signaling === 'lost'} />;
    default:
      return null;
  }
}

function ConnectingWords() {
  const { t } = useTranslation();
  const now = useNow();
  const [began] = useState(now);
  return (
    <div className="call-words">
      <span className="call-words-busy" aria-hidden="true" />
      <p className="call-words-title">{t('call.connecting.title')}</p>
      <p>{t(now - began < SLOW ? 'call.connecting.help' : 'call.connecting.helpSlow')}</p>
    </div>
  );
}

function ReconnectingWords({ lostAt, offline }: { readonly lostAt: number; readonly offline: boolean }) {
  const { t } = useTranslation();
  const time = formatDuration(useNow() - lostAt);
  return (
    <div className="call-words call-words-over">
      <span className="call-words-busy" aria-hidden="true" />
      <p className="call-words-title">{t('call.reconnecting.title')}</p>
      <p>{t(offline ? 'call.reconnecting.helpOffline' : 'call.reconnecting.help')}</p>
      <p className="call-words-time">{t('call.reconnecting.elapsed', { time })}</p>
    </div>
  );
}
