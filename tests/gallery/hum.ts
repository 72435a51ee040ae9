/** A tone that swells and fades, as a stream that nobody hears. */
export function hum(): MediaStream {
  const context = new AudioContext();
  const tone = new OscillatorNode(context, { frequency: 220 });
  const volume = new GainNode(context, { gain: 0.2 });
  const swell = new OscillatorNode(context, { frequency: 0.5 });
  const depth = new GainNode(context, { gain: 0.2 });
  const out = new MediaStreamAudioDestinationNode(context);
  tone.connect(volume).connect(out);
  swell.connect(depth).connect(volume.gain);
  tone.start();
  swell.start();
  return out.stream;
}
