import { useTranslation } from 'react-i18next';
import type { CallState, ChatMessage } from '../../call/snapshot.ts';
import { Brand } from '../components/brand.tsx';
import { Button } from '../components/button.tsx';
import { useFocusOnMount } from '../hooks/use-focus-on-mount.ts';
import { LateSaveChat, LateUndelivered } from '../late-call-parts.tsx';
import { endWords, wayOn } from '../text/end-words.ts';
import { formatDuration } from '../text/format-duration.ts';
import './ended-screen.css';

interface EndedScreenProps {
  readonly call: Extract<CallState, { phase: 'ended' }>;
  /** What the two wrote to each other. */
  readonly messages: readonly ChatMessage[];
  /** What the user is called; perhaps empty. */
  readonly ownName: string;
  /** The other person's name, as far as it was known. */
  readonly name: string | null;
  /** Whether an invitation named the room. */
  readonly invited: boolean;
  readonly onCallAgain: () => void;
  /** Fetches the page anew, which then is of its server's version; null where the program is installed. */
  readonly onReload: (() => void) | null;
  readonly onBack: () => void;
}

/** Why the call is over, and the ways on. */
export function EndedScreen({
  call,
  messages,
  ownName,
  name,
  invited,
  onCallAgain,
  onReload,
  onBack,
}: EndedScreenProps) {
  const { t } = useTranslation();
  const heading = useFocusOnMount<HTMLHeadingElement>();
  const circumstances = { reloadable: onReload !== null, invited };
  const words = endWords(call.reason, call.by, circumstances);
  const way = wayOn(call.reason, circumstances);
  const values = { name: name ?? t('call.otherPerson'), room: call.room };
  return (
    <div className="ended">
      <header className="lobby-header">
        <Brand />
      </header>
      <main className="ended-main">
        <div className="ended-words" role="status">
          <h1 ref={heading} tabIndex={-1}>
            {t(`ended.reason.${words}.title`, values)}
          </h1>
          <p>{t(`ended.reason.${words}.help`, values)}</p>
          {call.duration > 0 && <p>{t('ended.duration', { time: formatDuration(call.duration) })}</p>}
        </div>
        <LateUndelivered messages={messages} />
        <div className="ended-actions">
          {way === 'reload' && onReload !== null && (
            <Button variant="primary" onClick={onReload}>
              {t('ended.reload')}
            </Button>
          )}
          {way === 'other-room' && (
            <Button variant="primary" onClick={onBack}>
              {t('ended.otherRoom')}
            </Button>
          )}
          {way !== 'reload' && (
            <Button variant={way === 'call-again' ? 'primary' : 'quiet'} onClick={onCallAgain}>
              {t('ended.callAgain')}
            </Button>
          )}
          {way !== 'other-room' && (
            <Button variant="quiet" onClick={onBack}>
              {t('ended.back')}
            </Button>
          )}
          <LateSaveChat
            messages={messages}
            room={call.room}
            name={ownName}
            otherName={name}
            variant="quiet"
            label={t('ended.saveChat')}
          />
        </div>
      </main>
    </div>
  );
}
