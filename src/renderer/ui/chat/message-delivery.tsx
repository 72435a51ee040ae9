import Check from 'lucide-react/icons/check';
import Clock from 'lucide-react/icons/clock';
import { useTranslation } from 'react-i18next';
import type { ChatMessage } from '../../call/snapshot.ts';
import './message-delivery.css';

/** Whether the other person has the message yet: a clock or a tick. What never arrives shows only when the call is over. */
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
