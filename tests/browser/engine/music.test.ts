import { userEvent } from 'vitest/browser';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  DEFAULT_PREFERENCES,
  PreferencesInMemory,
  type PreferencesStore,
} from '../../../src/protocol/preferences.ts';
import { connect, makePair, removePair, until, type Pair, type Side } from './call-pair.ts';
import { RecordedConnections } from './recorded-connections.ts';

let pair: Pair | undefined;
let connections: RecordedConnections;
const contexts: AudioContext[] = [];

beforeEach(() => {
  connections = new RecordedConnections();
});

afterEach(async () => {
  if (pair) removePair(pair);
  pair = undefined;
  connections.restore();
  for (const context of contexts.splice(0)) await context.close();
});

/** Web Audio, which a page may use only after a press. */
async function openAudio(): Promise<AudioContext> {
  const button = document.createElement('button');
  button.textContent = 'Play';
  document.body.append(button);
  let opened: AudioContext | undefined;
  button.addEventListener('click', () => {
    opened = new AudioContext();
  });
  await userEvent.click(button);
  button.remove();
  if (opened === undefined) throw new Error('The press did nothing.');
  await opened.resume();
  contexts.push(opened);
  return opened;
}

/** A microphone that hears a tone on its left side only. */
function leftOnly(context: AudioContext): MediaStream {
  const tone = new OscillatorNode(context, { frequency: 440 });
  const sides = new ChannelMergerNode(context, { numberOfInputs: 2 });
  const microphone = new MediaStreamAudioDestinationNode(context, { channelCount: 2 });
  tone.connect(sides, 0, 0);
  sides.connect(microphone);
  tone.start();
  return microphone.stream;
}

/** How loud the two sides of what `side` hears are, as mean squares. */
function earsOf(side: Side, context: AudioContext): () => { left: number; right: number } {
  const { stream } = side.snapshot.remote;
  if (stream === null) throw new Error('Nothing is heard.');
  const heard = new MediaStreamAudioSourceNode(context, { mediaStream: stream });
  const split = new ChannelSplitterNode(context, { numberOfOutputs: 2 });
  heard.connect(split);
  const [left, right] = [0, 1].map((output) => {
    const analyser = new AnalyserNode(context, { fftSize: 2048 });
    split.connect(analyser, output);
    return () => {
      const samples = new Float32Array(analyser.fftSize);
      analyser.getFloatTimeDomainData(samples);
      return samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length;
    };
  });
  return () => ({ left: left?.() ?? 0, right: right?.() ?? 0 });
}

/** The highest bitrate that the caller's sound may have now, in bits per second. */
function soundLimit(): number | undefined {
  const sender = connections.all[0]?.getSenders().find(({ track }) => track?.kind === 'audio');
  return sender?.getParameters().encodings[0]?.maxBitrate;
}

test('sound arrives in stereo, and music mode gives it more room without a negotiation', async () => {
  const context = await openAudio();
  const microphone = leftOnly(context);
  const preferences: PreferencesStore = new PreferencesInMemory(DEFAULT_PREFERENCES);
  pair = makePair({
    preferences,
    mediaDevices: {
      getUserMedia: async (constraints) =>
        constraints?.audio ? microphone.clone() : await navigator.mediaDevices.getUserMedia(constraints),
      getDisplayMedia: async (options) => await navigator.mediaDevices.getDisplayMedia(options),
    },
  });
  const { caller, callee, server } = pair;
  await connect(pair);
  const hear = earsOf(callee, context);
  await until(
    () => {
      const { left, right } = hear();
      return left > 1e-4 && right < left / 100;
    },
    () => `only the left side is loud: ${JSON.stringify(hear())}`,
  );

  const negotiated = server.relayed.length;
  const before = soundLimit();
  preferences.update({ musicMode: true });
  await until(() => (soundLimit() ?? 0) > (before ?? Number.POSITIVE_INFINITY), 'music has more room');
  expect(server.relayed).toHaveLength(negotiated);
  expect(caller.phase).toBe('connected');
});
