/** Every time-out of the call engine, in milliseconds, each with its reason. */
export const TIMERS = {
  /** First connection to the server: two tries of socket.io on a slow network, and a person still waits so long. */
  serverUnreachable: 10_000,
  /** Between the connection and the answer to `join`: a server that speaks this protocol answers at once. */
  joinUnanswered: 8_000,
  /** First and longest pause between two tries to reach a lost server. Short, because a room has only two clients. */
  reconnectLeast: 250,
  reconnectMost: 700,
  /** A Parley server answers a repeated `join` within a round trip; after this time the connection is taken for dead. */
  serverAnswers: 2_000,
  /** Pause before asking again for a place that was refused while the call itself goes on. */
  joinAgain: 5_000,
  /** Callee: from `joined` to the offer. A caller that is there offers at once; a ghost in the room never does. */
  offerAwaited: 20_000,
  /** Caller: from the offer to the answer. Some lab clients answer only after the user has allowed the camera. */
  answerAwaited: 60_000,
  /** From the answer to the connection: ICE takes seconds at most, and Chromium itself gives up after 15 s. */
  connecting: 30_000,
  /** ICE `disconnected` often heals by itself within this time; a restart would only disturb. */
  disconnectedRestart: 2_000,
  /** Between two ICE restarts while the connection is lost: the network may have changed again. */
  restartAgain: 5_000,
  /** Between two looks at the clock, to notice sleep: a call is resumed about so much later than the computer. */
  clockLook: 1_000,
  /** A timer that is late by more than this has slept: a busy page is late by tenths of a second. */
  clockLate: 3_000,
  /** Between two notes that a call goes on: after a crash it is known so well how old the crash is. */
  callNoted: 5_000,
  /** A page that is reloaded gives its locks back so much later than the next one begins. */
  pageGone: 1_000,
  /** How long a lost connection is mended before the call ends. */
  recovery: 30_000,
  /** A Parley peer answers an offer within a round trip; after this time it probably got lost. */
  offerResend: 4_000,
  /** A live Parley peer answers a ping within a round trip over the data channel. */
  pingAnswered: 1_500,
  /** A STUN or TURN server that is tried answers within a few round trips; a browser asks again for 10 s and longer. */
  iceServerAnswers: 8_000,
  /** The last words over the data channel get this long to arrive before the connection is closed. */
  farewell: 1_000,
  /** A farewell over a server that is away is worth sending as long as that server keeps the place, 15 s by default. */
  farewellToServer: 15_000,
  /** A headset comes as several devices, each with an event; they are there together after this time. */
  devicesSettle: 500,
  /** Between two looks at a microphone's loudness: short beside a syllable, long beside the cost of a look. */
  levelLook: 100,
  /** A microphone that gives nothing for this time after it was switched on is not merely slow. */
  silenceCounts: 10_000,
  /** Speech although muted counts after this time; a cough or a chair is shorter. */
  speechBegins: 800,
  /** Speech has ended after so much silence; within a sentence people pause for less. */
  speechEnds: 4_000,
  /** After it was told that one speaks although muted, it is not told again for this time: then it is meant so. */
  speechToldAgain: 60_000,
  /** Between two looks at whether anything comes from the peer: as long as a gap in the picture may get at most. */
  stallLook: 250,
  /** A peer that gets a picture reports on it several times a second; so long without a report is a gap. */
  stallCounts: 1_000,
  /** So long without anything from the peer the picture visibly stands still; ICE itself says so only later. */
  stallTold: 2_000,
  /** Between two looks at what limits the picture that is sent: what matters lasts much longer. */
  qualityLook: 5_000,
  /** A processor that was too slow for this time will not get faster by itself. */
  qualityCpuLimited: 15_000,
  /** The browser adapts to the network by itself; after this time with too little, fewer frames look better. */
  qualityStarved: 30_000,
  /** So long nothing limited the picture before it is tried better; doubled after a try that failed, up to the most. */
  qualityBetterLeast: 60_000,
  qualityBetterMost: 480_000,
} as const;
