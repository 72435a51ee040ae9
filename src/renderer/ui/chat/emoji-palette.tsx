import FaceSmiling from 'lucide-react/icons/face-slightly-smiling';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useDismiss } from '../hooks/use-dismiss.ts';
import { EMOJI, EMOJI_COLUMNS } from './emoji.ts';
import './emoji-palette.css';

const STEPS: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowRight: 1,
  ArrowUp: -EMOJI_COLUMNS,
  ArrowDown: EMOJI_COLUMNS,
};

/** A button that opens common emoji above it. The arrow keys lead through them, Esc or a press elsewhere closes them. */
export function EmojiPalette({ onChoose }: { readonly onChoose: (emoji: string) => void }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const [current, setCurrent] = useState(0);
  const root = useRef<HTMLDivElement>(null);
  const grid = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);

  useDismiss(root, open, (byKey) => {
    setOpen(false);
    if (byKey) button.current?.focus();
  });

  useEffect(() => {
    if (open) grid.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
  }, [open]);

  const onKeyDown = (event: KeyboardEvent) => {
    const next = current + (STEPS[event.key] ?? 0);
    if (next === current) return;
    event.preventDefault();
    [...(grid.current?.querySelectorAll('button') ?? [])][next]?.focus();
  };

  return (
    <div ref={root} className="emoji">
      <button
        ref={button}
        type="button"
        className="emoji-button"
        aria-label={t('chat.emoji')}
        title={t('chat.emoji')}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <FaceSmiling aria-hidden="true" />
      </button>
      {open && (
        <div ref={grid} className="emoji-grid" role="group" aria-label={t('chat.emoji')}>
          {EMOJI.map((emoji, index) => (
            <button
              key={emoji}
              type="button"
              tabIndex={index === current ? 0 : -1}
              onFocus={() => setCurrent(index)}
              onKeyDown={onKeyDown}
              onClick={() => onChoose(emoji)}
            >
              {emoji}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
