import { useTranslation } from 'react-i18next';
import type { ChatMessage } from '../../call/snapshot.ts';
import { isFewEmoji } from '../text/few-emoji.ts';
import { linkify } from '../text/linkify.ts';
import { DeliveryMark } from './message-delivery.tsx';
import './chat-message.css';

interface ChatMessageViewProps {
  readonly message: ChatMessage;
  readonly author: string;
  /** Whether the next message is somebody else's or of another minute: then the time is shown. */
  readonly endsGroup: boolean;
  readonly openExternal: (url: string) => void;
}

/** One bubble. What the other person wrote is only ever text; links open outside, never in this page. */
export function ChatMessageView(props: ChatMessageViewProps) {
  const { message, author, endsGroup, openExternal } = props;
  const { i18n } = useTranslation();
  const { from, text, delivery } = message;
  const at = new Date(message.at);
  const time = new Intl.DateTimeFormat(i18n.language, { hour: 'numeric', minute: '2-digit' });
  return (
    <article className={`bubble bubble-${from}`} data-ends-group={endsGroup} data-delivery={delivery}>
      <p className={`bubble-text ${isFewEmoji(text) ? 'bubble-emoji' : ''}`} dir="auto">
        <span className="visually-hidden">{`${author}: `}</span>
        {linkify(text).map((part) =>
          part.kind === 'text' ? (
            part.text
          ) : (
            <a
              key={part.start}
              href={part.url}
              target="_blank"
              rel="noopener noreferrer"
              onClick={(event) => {
                event.preventDefault();
                openExternal(part.url);
              }}
            >
              {part.text}
            </a>
          ),
        )}
      </p>
      {(endsGroup || delivery === 'waiting') && (
        <p className="bubble-foot">
          <time dateTime={at.toISOString()}>{time.format(at)}</time>
          {from === 'local' && <DeliveryMark delivery={delivery} />}
        </p>
      )}
    </article>
  );
}
