import { useEffect, useState } from 'react';
import type { Platform } from '../../platform/platform.ts';

/** The fingerprint that guests compare, asked for once it is `wanted`; null until then and where there is none. */
export function useFingerprintForGuests(platform: Platform, wanted: boolean): string | null {
  const [fingerprint, setFingerprint] = useState<string | null>(null);
  useEffect(() => {
    if (wanted) void platform.fingerprintForGuests?.().then(setFingerprint);
  }, [platform, wanted]);
  return fingerprint;
}
