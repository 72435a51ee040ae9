import type { CallController } from '../../call/snapshot.ts';
import type { Platform } from '../../platform/platform.ts';

/** What every section of the settings gets. A section is there only while it is shown. */
export interface SectionProps {
  readonly controller: CallController;
  readonly platform: Platform;
  /** What the user is called; perhaps empty. */
  readonly name: string;
  readonly onName: (name: string) => void;
}
