import type { ChatMessage } from '../../call/snapshot.ts';
import { linkify } from '../text/linkify.ts';
import './chat-message.css';

/** The time of day as people write it where the computer is set up. */
const TIME = new Intl.DateTimeFormat(undefined, { hour: 'numeric', minute: '2-digit' });

interface ChatMessageViewProps {
  readonly message: ChatMessage;
  readonly author: string;
  readonly showTime: boolean;
  readonly openExternal: (url: string) => void;
}

/** One bubble. What the other person wrote is only ever text; links open outside, never in this page. */
export function ChatMessageView({ message, author, showTime, openExternal }: ChatMessageViewProps) {
  const at = new Date(message.at);
  return (
    <article className={`bubble bubble-${message.from}`}>
      <p className="bubble-text" dir="auto">
        <span className="visually-hidden">{`${author}: `}</span>
        {linkify(message.text).map((part) =>
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
      {showTime && <time dateTime={at.toISOString()}>{TIME.format(at)}</time>}
    </article>
  );
}
