/** What Parley reads from and adds to session descriptions (RFC 8866). Browsers ignore the added lines. */

const MARK = 'a=x-parley:1';
const ANSWERS = 'a=x-parley-answers:';

/** What tells one description from another. */
export interface DescriptionFacts {
  /** Whether the sender is a Parley [P1]. */
  readonly isParley: boolean;
  /** The sender's DTLS certificate: another one means another RTCPeerConnection. */
  readonly fingerprint: string | null;
  /** Session id and version of the origin line (RFC 8866 section 5.2); the version grows with every description. */
  readonly origin: { readonly session: string; readonly version: bigint } | null;
  /** Which offer this answer is for, as {@link offerName}; null when the sender does not say. */
  readonly answers: string | null;
}

export function readDescription(sdp: string): DescriptionFacts {
  const lines = sdp.split(/\r?\n/);
  const session = lines.slice(
    0,
    Math.max(
      0,
      lines.findIndex((line) => line.startsWith('m=')),
    ),
  );
  const origin = /^o=\S+ (\S+) (\d{1,20}) /m.exec(sdp);
  const fingerprint = /^a=fingerprint:(\S+ \S+)/m.exec(sdp);
  const answers = session.find((line) => line.startsWith(ANSWERS));
  return {
    isParley: session.includes(MARK),
    fingerprint: fingerprint?.[1]?.toLowerCase() ?? null,
    origin: origin?.[1] && origin[2] ? { session: origin[1], version: BigInt(origin[2]) } : null,
    answers: answers?.slice(ANSWERS.length) ?? null,
  };
}

/** The name by which an answer refers to its offer [P3]: session id and version of the offer. */
export function offerName(sdp: string): string | null {
  const { origin } = readDescription(sdp);
  return origin && `${origin.session} ${origin.version}`;
}

/** Whether `candidate` is an older description of the session that `current` belongs to. */
export function isOlder(candidate: DescriptionFacts, current: DescriptionFacts): boolean {
  if (candidate.origin === null || current.origin === null) return false;
  return (
    candidate.origin.session === current.origin.session && candidate.origin.version < current.origin.version
  );
}

/**
 * The description as it is sent: the sender's mark [P1], and in an answer the name of its offer [P3]. Both are
 * session-level lines before the first medium.
 */
export function markDescription(sdp: string, answers: string | null): string {
  const added = answers === null ? `${MARK}\r\n` : `${MARK}\r\n${ANSWERS}${answers}\r\n`;
  const firstMedium = sdp.search(/^m=/m);
  return firstMedium < 0 ? sdp + added : sdp.slice(0, firstMedium) + added + sdp.slice(firstMedium);
}

/**
 * The description with Opus in stereo (RFC 7587, section 6.1): its sender takes two channels, so the other side may send
 * two. Whether it does is up to what it sends; a browser by itself offers and decodes only one.
 */
export function withStereo(sdp: string): string {
  const stereo = [...sdp.matchAll(/^a=rtpmap:(\d+) opus\/48000\/2\r?$/gim)].map(
    ([, payload = '']) => payload,
  );
  return stereo.reduce(
    (changed, payload) =>
      changed.replace(new RegExp(`^(a=fmtp:${payload} (?!.*\\bstereo=)[^\\r\\n]*)`, 'm'), '$1;stereo=1'),
    sdp,
  );
}
