import { useTranslation } from 'react-i18next';
import type { DeviceProblem } from '../../call/snapshot.ts';

/** Gives the words for why camera and microphone cannot be had; null stands for one that can. */
export function useProblemWords(): (
  camera: DeviceProblem | null,
  microphone: DeviceProblem | null,
) => string {
  const { t } = useTranslation();
  return (camera, microphone) => {
    if (camera === 'denied' && microphone === 'denied') return t('devices.problem.bothDenied');
    if (camera === 'insecure' && microphone === 'insecure') return t('devices.problem.bothInsecure');
    return [
      camera === null ? null : t(`devices.problem.camera.${camera}`),
      microphone === null ? null : t(`devices.problem.microphone.${microphone}`),
    ]
      .filter((words) => words !== null)
      .join(' ');
  };
}
