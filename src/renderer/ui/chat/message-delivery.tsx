import Check from 'lucide-react/icons/check';
import CircleAlert from 'lucide-react/icons/circle-alert';
import Clock from 'lucide-react/icons/clock';
import { useTranslation } from 'react-i18next';
import type { ChatMessage } from '../../call/snapshot.ts';
import { useCopy } from '../hooks/use-copy.ts';
import './message-delivery.css';

/** Whether the other person has the message yet: a clock, a tick, or words. */
export function DeliveryMark({ delivery }: Pick<ChatMessage, 'delivery'>) {
  const { t } = useTranslation();
  if (delivery === 'failed') return null;
  const Icon = delivery === 'waiting' ? Clock : Check;
  const words = t(`chat.delivery.${delivery}`);
  return (
    <span className="delivery" role="img" aria-label={words} title={words}>
      <Icon aria-hidden="true" />
    </span>
  );
}

interface NotDeliveredProps {
  readonly text: string;
  /** Sends it again; null while nothing can be sent. */
  readonly onSendAgain: (() => void) | null;
}

/** Beneath a message that never arrived: says so, and how its text is not lost. */
export function NotDelivered({ text, onSendAgain }: NotDeliveredProps) {
  const { t } = useTranslation();
  const { outcome, copy } = useCopy(() => undefined);
  return (
    <p className="not-delivered">
      <CircleAlert aria-hidden="true" />
      <span>{t('chat.delivery.failed')}</span>
      {onSendAgain === null ? (
        <button type="button" onClick={() => void copy(text)}>
          {t(`chat.copy.${outcome}`)}
        </button>
      ) : (
        <button type="button" onClick={onSendAgain}>
          {t('chat.sendAgain')}
        </button>
      )}
    </p>
  );
}
