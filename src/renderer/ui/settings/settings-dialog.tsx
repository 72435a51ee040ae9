import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../components/button.tsx';
import { Dialog } from '../components/dialog.tsx';
import type { SectionProps } from './section-props.ts';
import { sectionsOn, type SectionId, type SettingsPlace } from './sections.tsx';
import './settings-dialog.css';

interface SettingsDialogProps extends SectionProps {
  /** What is shown first. */
  readonly first?: SettingsPlace | undefined;
  readonly onClose: () => void;
}

/** Where an arrow key leads in the list of sections; null for other keys. */
function sectionAfter(key: string, index: number, count: number): number | null {
  if (key === 'ArrowDown' || key === 'ArrowRight') return (index + 1) % count;
  if (key === 'ArrowUp' || key === 'ArrowLeft') return (index + count - 1) % count;
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : null;
}

/** The settings by sections (ARIA Authoring Practices, tabs). Every change acts at once. */
export function SettingsDialog({ first = 'general', onClose, ...props }: SettingsDialogProps) {
  const { t } = useTranslation();
  const id = useId();
  const [shown, setShown] = useState<SectionId>(first === 'voice' ? 'media' : first);
  const list = useRef<HTMLDivElement>(null);
  const sections = sectionsOn(props.platform.kind);
  const Content = sections.find((section) => section.id === shown)?.Content;

  const [opened] = useState(first);
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const part = panel.current?.querySelector(`[data-place=${opened}]`);
    part?.scrollIntoView();
    const target = part?.querySelector('select') ?? list.current?.querySelector('[aria-selected=true]');
    if (target instanceof HTMLElement) target.focus();
  }, [opened]);

  const move = (event: KeyboardEvent) => {
    const index = sections.findIndex((section) => section.id === shown);
    const next = sectionAfter(event.key, index, sections.length);
    const section = next === null ? undefined : sections[next];
    if (next === null || section === undefined) return;
    event.preventDefault();
    setShown(section.id);
    list.current?.querySelectorAll<HTMLElement>('[role=tab]')[next]?.focus();
  };

  return (
    <Dialog
      wide
      title={t('settings.title')}
      onClose={onClose}
      actions={
        <Button variant="primary" onClick={onClose}>
          {t('settings.close')}
        </Button>
      }
    >
      <div className="settings">
        <div
          ref={list}
          className="settings-sections"
          role="tablist"
          tabIndex={-1}
          aria-label={t('settings.sections')}
          onKeyDown={move}
        >
          {sections.map(({ id: section, Icon }) => (
            <button
              key={section}
              id={`${id}-${section}`}
              type="button"
              role="tab"
              aria-selected={section === shown}
              aria-controls={section === shown ? `${id}-panel` : undefined}
              tabIndex={section === shown ? 0 : -1}
              onClick={() => setShown(section)}
            >
              <Icon aria-hidden="true" />
              <span>{t(`settings.section.${section}`)}</span>
            </button>
          ))}
        </div>
        <div
          key={shown}
          ref={panel}
          id={`${id}-panel`}
          className="settings-panel"
          role="tabpanel"
          aria-labelledby={`${id}-${shown}`}
          tabIndex={0}
        >
          {Content !== undefined && <Content {...props} />}
        </div>
      </div>
    </Dialog>
  );
}
