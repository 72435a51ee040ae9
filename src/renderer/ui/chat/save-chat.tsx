import Download from 'lucide-react/icons/download';
import { useTranslation } from 'react-i18next';
import type { ChatMessage } from '../../call/snapshot.ts';
import { Button } from '../components/button.tsx';
import { chatFileName, formatChat } from '../text/format-chat.ts';

interface SaveChatProps {
  readonly messages: readonly ChatMessage[];
  readonly room: string;
  /** The user's name; may be empty. */
  readonly name: string;
  /** The other person's name, if it is known. */
  readonly otherName: string | null;
  /** `quiet` beside other things, as in the chat's header. */
  readonly variant?: 'secondary' | 'quiet';
  /** What stands on the button, where it is not beside the chat. */
  readonly label?: string;
}

/** Hands a text to the browser as a file to download. */
function download(text: string, fileName: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
  link.download = fileName;
  link.click();
  // The browser has begun to read it by the next task at the latest.
  setTimeout(() => URL.revokeObjectURL(link.href));
}

/** Saves the messages of a call as a text file. Without messages it is not there. */
export function SaveChat(props: SaveChatProps) {
  const { messages, room, name, otherName, variant = 'secondary', label } = props;
  const { t, i18n } = useTranslation();
  const first = messages[0];
  if (first === undefined) return null;
  const save = () => {
    const words = {
      title: t('chat.fileTitle', { room }),
      local: name === '' ? t('chat.me') : name,
      remote: otherName ?? t('call.otherPerson'),
      failed: t('chat.delivery.failed'),
    };
    download(formatChat(messages, words, i18n.language), chatFileName(first.at));
  };
  return (
    <Button variant={variant} icon={<Download aria-hidden="true" />} onClick={save}>
      {label ?? t('chat.save')}
    </Button>
  );
}
