/** Speech at a usual distance has an RMS of about 0.1; this makes it fill most of a meter. */
const GAIN = 6;

/** How loud samples from -1 to 1 are, from 0 (silence) to 1: their root mean square, amplified for the eye. */
export function audioLevel(samples: Float32Array): number {
  if (samples.length === 0) return 0;
  let sum = 0;
  for (const sample of samples) sum += sample * sample;
  return Math.min(1, Math.sqrt(sum / samples.length) * GAIN);
}
