import ArrowDown from 'lucide-react/icons/arrow-down';
import X from 'lucide-react/icons/x';
import { useEffect, useRef, useState, type UIEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChatSnapshot } from '../../call/snapshot.ts';
import { Button } from '../components/button.tsx';
import { endsGroup } from '../text/ends-group.ts';
import { ChatMessageView } from './chat-message.tsx';
import { Composer } from './composer.tsx';
import { SaveChat } from './save-chat.tsx';
import './chat-panel.css';

/** How near to the end, in pixels, the reader must be for new messages to scroll into view. */
const NEAR_END = 80;

interface ChatPanelProps {
  readonly chat: ChatSnapshot;
  readonly open: boolean;
  /** Whether to move the focus into the message field when it opens. */
  readonly takesFocus: boolean;
  /** Somebody is about to write. */
  readonly onUse: () => void;
  readonly room: string;
  /** The user's name; may be empty. */
  readonly name: string;
  readonly otherName: string | null;
  readonly onSend: (text: string) => boolean;
  readonly onClose: () => void;
  readonly openExternal: (url: string) => void;
}

/** How far the end of the list is below what is seen of it, in pixels. */
function fromEnd(list: HTMLElement): number {
  return list.scrollHeight - list.scrollTop - list.clientHeight;
}

function scrollToEnd(list: HTMLElement): void {
  list.scrollTop = list.scrollHeight;
}

/** The conversation in writing. Closed it stays in the page, with what was typed so far. */
export function ChatPanel(props: ChatPanelProps) {
  const { chat, open, takesFocus, onUse, room, name, otherName, onSend, onClose, openExternal } = props;
  const { t } = useTranslation();
  const log = useRef<HTMLDivElement>(null);
  const [atEnd, setAtEnd] = useState(true);
  const [seen, setSeen] = useState(0);
  const last = chat.messages.at(-1);
  const missed = !atEnd && last?.from === 'remote' && last.id > seen;

  useEffect(() => {
    const list = log.current;
    if (list === null || last === undefined) return;
    const grown = list.lastElementChild?.clientHeight ?? 0;
    if (last.from === 'local' || fromEnd(list) < NEAR_END + grown) scrollToEnd(list);
  }, [last]);

  useEffect(() => {
    if (open && log.current !== null) scrollToEnd(log.current);
  }, [open]);

  const onScroll = (event: UIEvent<HTMLDivElement>) => {
    const isNear = fromEnd(event.currentTarget) < NEAR_END;
    // What was there while the end was in sight has been seen.
    if (isNear || atEnd) setSeen(last?.id ?? 0);
    setAtEnd(isNear);
  };

  return (
    <aside id="chat" className="chat" aria-labelledby="chat-title" hidden={!open}>
      <div className="chat-head">
        <h2 id="chat-title">{t('chat.title')}</h2>
        <SaveChat messages={chat.messages} room={room} name={name} otherName={otherName} variant="quiet" />
        <button
          type="button"
          className="chat-close"
          aria-label={t('chat.close')}
          title={t('chat.close')}
          onClick={onClose}
        >
          <X aria-hidden="true" />
        </button>
      </div>
      <div className="chat-body">
        <div
          ref={log}
          className="chat-log"
          role="log"
          aria-label={t('chat.title')}
          tabIndex={0}
          onScroll={onScroll}
        >
          {chat.messages.map((message, index) => (
            <ChatMessageView
              key={message.id}
              message={message}
              author={message.from === 'local' ? t('chat.you') : (otherName ?? t('call.otherPerson'))}
              endsGroup={endsGroup(message, chat.messages[index + 1])}
              openExternal={openExternal}
            />
          ))}
        </div>
        {chat.messages.length === 0 && <p className="chat-empty">{t('chat.empty')}</p>}
        {missed && (
          <Button
            className="chat-missed"
            icon={<ArrowDown aria-hidden="true" />}
            onClick={() => {
              if (log.current === null) return;
              scrollToEnd(log.current);
              log.current.focus();
            }}
          >
            {t('chat.newMessages')}
          </Button>
        )}
      </div>
      <Composer canSend={chat.open} onSend={onSend} takesFocus={open && takesFocus} onUse={onUse} />
    </aside>
  );
}
