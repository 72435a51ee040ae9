import { useCallback, useEffect, useState } from 'react';
import type { ScreenPickerRequest } from '../../../protocol/ipc.ts';
import type { DesktopFeatures } from '../../platform/desktop-features.ts';

/** The request that a picker has to be shown for, and how to take that picker away; null while there is none. */
export function useScreenPicker(desktop: DesktopFeatures): [ScreenPickerRequest | null, () => void] {
  const [request, setRequest] = useState<ScreenPickerRequest | null>(null);
  useEffect(() => {
    const endOpen = desktop.screenPicker.onOpen(setRequest);
    const endClose = desktop.screenPicker.onClose((requestId) => {
      setRequest((open) => (open?.requestId === requestId ? null : open));
    });
    return () => {
      endOpen();
      endClose();
    };
  }, [desktop]);
  return [request, useCallback(() => setRequest(null), [])];
}
