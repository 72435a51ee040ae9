/** Pairs of digits in a group: as many as people compare at a time when one reads aloud. */
const GROUP = 4;
/** Two digits and a colon. */
const PAIR = 3;

/** A fingerprint `AA:BB:…` in groups that are compared one at a time; put together again they are the fingerprint. */
export function fingerprintGroups(fingerprint: string): readonly string[] {
  return fingerprint.match(new RegExp(`.{1,${GROUP * PAIR}}`, 'g')) ?? [];
}
