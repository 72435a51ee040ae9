import { canChooseSpeaker } from './offered-kinds.ts';

/** A rising chord: when each tone begins and how high it is, in seconds and hertz. */
const TONES = [
  { at: 0, hertz: 523.25 },
  { at: 0.25, hertz: 659.25 },
  { at: 0.5, hertz: 783.99 },
] as const;
/** How long a tone fades out, in seconds. */
const FADE = 0.7;
/** About as loud as a voice in a call. */
const LOUDNESS = 0.2;

/**
 * Plays a short sound through the speaker, the way a call is heard; settles when it has ended.
 * @param speaker its id; null for the system's default
 * @throws DOMException when the speaker cannot be had or the browser does not let the page be heard
 */
export async function playTestSound(speaker: string | null): Promise<void> {
  const context = new AudioContext();
  try {
    const destination = new MediaStreamAudioDestinationNode(context);
    const audio = new Audio();
    audio.srcObject = destination.stream;
    if (canChooseSpeaker()) await audio.setSinkId(speaker ?? '');
    await audio.play();
    await playTones(destination, TONES);
    audio.srcObject = null;
  } finally {
    await context.close();
  }
}

/** Settles when the last tone has faded. */
async function playTones(destination: AudioNode, tones: typeof TONES): Promise<void> {
  const { context } = destination;
  const begin = context.currentTime + 0.1;
  const endings = tones.map(async ({ at, hertz }) => {
    const gain = new GainNode(context, { gain: 0 });
    gain.gain.setValueAtTime(0, begin + at);
    gain.gain.linearRampToValueAtTime(LOUDNESS, begin + at + 0.02);
    gain.gain.exponentialRampToValueAtTime(0.0001, begin + at + FADE);
    const oscillator = new OscillatorNode(context, { type: 'sine', frequency: hertz });
    oscillator.connect(gain).connect(destination);
    oscillator.start(begin + at);
    oscillator.stop(begin + at + FADE);
    await new Promise((resolve) => oscillator.addEventListener('ended', resolve, { once: true }));
  });
  await Promise.all(endings);
}
