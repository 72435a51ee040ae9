import AudioLines from 'lucide-react/icons/audio-lines';
import Info from 'lucide-react/icons/info';
import Network from 'lucide-react/icons/network';
import ShieldCheck from 'lucide-react/icons/shield-check';
import SlidersHorizontal from 'lucide-react/icons/sliders-horizontal';
import type { ComponentType } from 'react';
import type { Platform } from '../../platform/platform.ts';
import { MediaSettings } from '../devices/media-settings.tsx';
import type { enSettings } from '../messages/en-settings.ts';
import { AboutSection } from './about-section.tsx';
import { ConnectionSection } from '../connection/connection-section.tsx';
import { GeneralSection } from './general-section.tsx';
import type { SectionProps } from './section-props.ts';
import { TrustedSection } from './trusted-section.tsx';

/** A section's id is the key of its title below `settings.section`. */
export type SectionId = keyof typeof enSettings.section;

/** Where the settings can be opened: a section from its top, or the voice's part of the section of sound and picture. */
export type SettingsPlace = SectionId | 'voice';

interface Section {
  readonly id: SectionId;
  readonly Icon: ComponentType<{ 'aria-hidden': 'true' }>;
  readonly Content: ComponentType<SectionProps>;
  readonly onlyDesktop?: true;
}

/** The sections in their order. */
const SECTIONS: readonly Section[] = [
  { id: 'general', Icon: SlidersHorizontal, Content: GeneralSection },
  { id: 'media', Icon: AudioLines, Content: MediaSettings },
  { id: 'connection', Icon: Network, Content: ConnectionSection },
  { id: 'trusted', Icon: ShieldCheck, Content: TrustedSection, onlyDesktop: true },
  { id: 'about', Icon: Info, Content: AboutSection, onlyDesktop: true },
];

/** The sections that there are where Parley runs. */
export function sectionsOn(kind: Platform['kind']): readonly Section[] {
  return SECTIONS.filter(({ onlyDesktop }) => onlyDesktop !== true || kind === 'desktop');
}
