import { useEffect, useState } from 'react';
import type { CallController, DevicesSnapshot } from '../../call/snapshot.ts';
import type { DevicePicks } from './device-picks.tsx';
import { areNamesKnown } from './offered-kinds.ts';

interface LateDevicePicksProps {
  readonly devices: DevicesSnapshot;
  readonly controller: CallController;
}

/**
 * The devices beneath the preview once their names are known. Their code is fetched only then; where it cannot be had
 * the settings remain.
 */
export function LateDevicePicks({ devices, controller }: LateDevicePicksProps) {
  const [fetched, setFetched] = useState<{ readonly Picks: typeof DevicePicks } | null>(null);
  const known = areNamesKnown(devices);
  useEffect(() => {
    if (!known) return;
    import('./device-picks.tsx').then(
      (code) => setFetched({ Picks: code.DevicePicks }),
      () => undefined,
    );
  }, [known]);
  return known && fetched !== null ? <fetched.Picks devices={devices} controller={controller} /> : null;
}
