/** The place of one local track. The one before runs until the next is in use, so that nothing is missing in between. */
export class TrackSlot {
  readonly #retired = new Set<MediaStreamTrack>();
  #track: MediaStreamTrack | null = null;
  #asked: string | null = null;

  get track(): MediaStreamTrack | null {
    return this.#track;
  }

  /** The id of the device that the track was asked for by; null for the system's default. */
  get asked(): string | null {
    return this.#asked;
  }

  /**
   * Puts a track here.
   * @param onEnded called when the track ends by itself while it is here
   * @returns stops the track that was here before; to be called when nobody uses that any more
   */
  put(track: MediaStreamTrack, asked: string | null, onEnded: () => void): () => void {
    const before = this.#track;
    this.#track = track;
    this.#asked = asked;
    track.addEventListener('ended', () => {
      if (this.#track === track) onEnded();
    });
    if (before) this.#retired.add(before);
    return () => {
      before?.stop();
      if (before) this.#retired.delete(before);
    };
  }

  /** Stops what is here at once. */
  clear(): void {
    for (const track of this.#retired) track.stop();
    this.#retired.clear();
    this.#track?.stop();
    this.#track = null;
    this.#asked = null;
  }
}
