import { useEffect, useState, type RefObject } from 'react';
import {
  pictureInPictureWays,
  type DocumentPictureInPicture,
  type PictureInPictureFeatures,
} from '../call/picture-in-picture.ts';

/** Size of the small window at first, in CSS pixels; the browser remembers what the user makes of it. */
const SIZE = { width: 400, height: 260 };

/** Opens a window of our own over the others, with the style of this page. */
async function openWindow(pictureInPicture: DocumentPictureInPicture): Promise<Window> {
  const opened = await pictureInPicture.requestWindow(SIZE);
  opened.document.documentElement.lang = document.documentElement.lang;
  opened.document.title = document.title;
  for (const sheet of document.querySelectorAll<HTMLElement>('link[rel="stylesheet"], style')) {
    const copy = opened.document.importNode(sheet, true);
    if (sheet instanceof HTMLLinkElement) copy.setAttribute('href', sheet.href);
    opened.document.head.append(copy);
  }
  return opened;
}

/** The small window, and what the user can do about it. */
export interface PictureInPicture {
  /** A window of our own; null while there is none, or only one of the browser's. */
  readonly pipWindow: Window | null;
  readonly isOpen: boolean;
  /** To be called from a click; null where there is no way. */
  readonly toggle: (() => void) | null;
  readonly close: () => void;
  /** Whether the browser refused the last one. */
  readonly failed: boolean;
  readonly dismissFailure: () => void;
}

/**
 * Keeps a picture in sight over other windows, in the best way that the browser offers. It ends with the component.
 * @param video what is shown where the browser has only a window for a video
 */
export function usePictureInPicture(video: RefObject<HTMLVideoElement | null>): PictureInPicture {
  const [pipWindow, setPipWindow] = useState<Window | null>(null);
  const [videoIsOut, setVideoIsOut] = useState(false);
  const [failed, setFailed] = useState(false);
  const features: PictureInPictureFeatures = window;
  const ways = pictureInPictureWays(features);
  const isOpen = pipWindow !== null || videoIsOut;

  useEffect(() => {
    const element = video.current;
    const look = () => setVideoIsOut(document.pictureInPictureElement === element);
    element?.addEventListener('enterpictureinpicture', look);
    element?.addEventListener('leavepictureinpicture', look);
    return () => {
      element?.removeEventListener('enterpictureinpicture', look);
      element?.removeEventListener('leavepictureinpicture', look);
      // It may have gone by itself.
      if (document.pictureInPictureElement === element)
        document.exitPictureInPicture().catch(() => undefined);
    };
  }, [video]);

  useEffect(() => {
    if (pipWindow === null) return;
    const gone = () => setPipWindow(null);
    pipWindow.addEventListener('pagehide', gone);
    return () => {
      pipWindow.removeEventListener('pagehide', gone);
      pipWindow.close();
    };
  }, [pipWindow]);

  const open = async () => {
    setFailed(false);
    for (const way of ways) {
      try {
        if (way === 'video') await video.current?.requestPictureInPicture();
        else if (features.documentPictureInPicture !== undefined)
          setPipWindow(await openWindow(features.documentPictureInPicture));
        return;
      } catch {
        // The next way, if there is one.
      }
    }
    setFailed(true);
  };
  const close = () => {
    setPipWindow(null);
    if (videoIsOut) document.exitPictureInPicture().catch(() => undefined);
  };
  const toggle = ways.length === 0 ? null : () => (isOpen ? close() : void open());
  return { pipWindow, isOpen, toggle, close, failed, dismissFailure: () => setFailed(false) };
}
