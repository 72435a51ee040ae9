import X from 'lucide-react/icons/x';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChatSnapshot } from '../../call/snapshot.ts';
import { endsGroup } from '../text/ends-group.ts';
import { ChatMessageView } from './chat-message.tsx';
import { Composer } from './composer.tsx';
import './chat-panel.css';

/** How near to the end, in pixels, the reader must be for new messages to scroll into view. */
const NEAR_END = 80;

interface ChatPanelProps {
  readonly chat: ChatSnapshot;
  readonly open: boolean;
  /** Whether to move the focus into the message field when it opens. */
  readonly takesFocus: boolean;
  readonly otherName: string;
  readonly onSend: (text: string) => boolean;
  readonly onClose: () => void;
  readonly openExternal: (url: string) => void;
}

/** The conversation in writing. Closed it stays in the page, with what was typed so far. */
export function ChatPanel(props: ChatPanelProps) {
  const { chat, open, takesFocus, otherName, onSend, onClose, openExternal } = props;
  const { t } = useTranslation();
  const log = useRef<HTMLDivElement>(null);
  const last = chat.messages.at(-1);

  useEffect(() => {
    const list = log.current;
    if (list === null || last === undefined) return;
    const distance = list.scrollHeight - list.scrollTop - list.clientHeight;
    const grown = list.lastElementChild?.clientHeight ?? 0;
    if (last.from === 'local' || distance < NEAR_END + grown) list.scrollTop = list.scrollHeight;
  }, [last]);

  useEffect(() => {
    if (open && log.current !== null) log.current.scrollTop = log.current.scrollHeight;
  }, [open]);

  return (
    <aside id="chat" className="chat" aria-labelledby="chat-title" hidden={!open}>
      <div className="chat-head">
        <h2 id="chat-title">{t('chat.title')}</h2>
        <button type="button" className="chat-close" aria-label={t('chat.close')} onClick={onClose}>
          <X aria-hidden="true" />
        </button>
      </div>
      <div className="chat-body">
        <div ref={log} className="chat-log" role="log" aria-label={t('chat.title')} tabIndex={0}>
          {chat.messages.map((message, index) => (
            <ChatMessageView
              key={message.id}
              message={message}
              author={message.from === 'local' ? t('chat.you') : otherName}
              showTime={endsGroup(message, chat.messages[index + 1])}
              openExternal={openExternal}
            />
          ))}
        </div>
        {chat.messages.length === 0 && <p className="chat-empty">{t('chat.empty')}</p>}
      </div>
      <Composer canSend={chat.open} onSend={onSend} takesFocus={open && takesFocus} />
    </aside>
  );
}
