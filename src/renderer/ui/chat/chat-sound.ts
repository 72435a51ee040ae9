/** Two short, soft tones: when each begins and how high it is, in seconds and hertz. */
const TONES = [
  { at: 0, hertz: 660 },
  { at: 0.11, hertz: 880 },
] as const;
/** How long a tone fades out, in seconds. */
const FADE = 0.16;
/** From 0 to 1; a voice in a call is about three times as loud. */
const LOUDNESS = 0.07;

/** Plays the sound of a message that came. A browser that does not let the page be heard keeps it silent. */
export function playChatSound(): void {
  const context = new AudioContext();
  const begin = context.currentTime + 0.02;
  const oscillators = TONES.map(({ at, hertz }) => {
    const gain = new GainNode(context, { gain: 0 });
    gain.gain.setValueAtTime(0, begin + at);
    gain.gain.linearRampToValueAtTime(LOUDNESS, begin + at + 0.012);
    gain.gain.exponentialRampToValueAtTime(0.0001, begin + at + FADE);
    const oscillator = new OscillatorNode(context, { type: 'sine', frequency: hertz });
    oscillator.connect(gain).connect(context.destination);
    oscillator.start(begin + at);
    oscillator.stop(begin + at + FADE);
    return oscillator;
  });
  oscillators.at(-1)?.addEventListener('ended', () => void context.close());
}
