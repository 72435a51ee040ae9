import { useCallback, useEffect, useState, type RefObject } from 'react';

/** What a video element shows of its stream. */
export interface StreamState {
  /** Whether a picture has arrived: the stream may have sound only, or no frame yet. */
  readonly hasPicture: boolean;
  /** Whether the browser refused to play sound before the user touches the page. */
  readonly blocked: boolean;
  /** Tries to play again; to be called from a click. */
  readonly play: () => void;
}

/** Shows `stream` in the video element and follows what becomes of it. */
export function useStream(ref: RefObject<HTMLVideoElement | null>, stream: MediaStream | null): StreamState {
  const [hasPicture, setHasPicture] = useState(false);
  const [blocked, setBlocked] = useState(false);

  const play = useCallback(() => {
    ref.current?.play().then(
      () => setBlocked(false),
      // Any other rejection means that the stream was replaced while it was loading.
      (error: unknown) => setBlocked(error instanceof DOMException && error.name === 'NotAllowedError'),
    );
  }, [ref]);

  useEffect(() => {
    const video = ref.current;
    if (video === null) return;
    const look = () => setHasPicture(video.videoWidth > 0);
    const events = ['loadedmetadata', 'resize', 'emptied'] as const;
    for (const event of events) video.addEventListener(event, look);
    video.srcObject = stream;
    look();
    if (stream !== null) play();
    return () => {
      for (const event of events) video.removeEventListener(event, look);
      video.srcObject = null;
    };
  }, [ref, stream, play]);

  return { hasPicture, blocked, play };
}
