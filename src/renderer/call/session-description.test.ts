import { describe, expect, test } from 'vitest';
import { isOlder, markDescription, offerName, readDescription, withStereo } from './session-description.ts';

function sdp(version: number, session = '4611731400430051336', fingerprint = 'sha-256 AA:BB'): string {
  return [
    'v=0',
    `o=- ${session} ${version} IN IP4 127.0.0.1`,
    's=-',
    't=0 0',
    'a=group:BUNDLE 0',
    'm=audio 9 UDP/TLS/RTP/SAVPF 111',
    `a=fingerprint:${fingerprint}`,
    'a=x-parley:2',
    '',
  ].join('\r\n');
}

describe('a description as it is sent', () => {
  test('[P1] is marked before its first medium and says nothing else', () => {
    const marked = markDescription(sdp(2), null);
    expect(marked).toBe(sdp(2).replace('m=audio', 'a=x-parley:1\r\nm=audio'));
    expect(readDescription(marked)).toMatchObject({ isParley: true, answers: null });
  });

  test('[P1] of a lab peer bears no mark, and one of a medium is none', () => {
    expect(readDescription(sdp(2)).isParley).toBe(false);
    const misplaced = sdp(2).replace('a=x-parley:2', 'a=x-parley:1');
    expect(readDescription(misplaced).isParley).toBe(false);
  });

  test('[P3] names the offer that it answers', () => {
    const name = offerName(sdp(3));
    expect(name).toBe('4611731400430051336 3');
    const answer = markDescription(sdp(7, '99'), name);
    expect(readDescription(answer)).toMatchObject({
      isParley: true,
      answers: name,
      origin: { session: '99', version: 7n },
    });
  });

  test('may be without media', () => {
    expect(readDescription(markDescription('v=0\r\n', null)).origin).toBeNull();
  });
});

describe('facts', () => {
  test('the fingerprint is compared without regard to case', () => {
    expect(readDescription(sdp(2)).fingerprint).toBe('sha-256 aa:bb');
    expect(readDescription('v=0\r\n').fingerprint).toBeNull();
  });

  test('an older description of the same session is told from a newer one and from another session', () => {
    const current = readDescription(sdp(10));
    expect(isOlder(readDescription(sdp(9)), current)).toBe(true);
    expect(isOlder(readDescription(sdp(10)), current)).toBe(false);
    expect(isOlder(readDescription(sdp(11)), current)).toBe(false);
    expect(isOlder(readDescription(sdp(9, '5')), current)).toBe(false);
    expect(isOlder(readDescription('v=0\r\n'), current)).toBe(false);
  });

  test('versions beyond 2^53 are told apart', () => {
    const large = '18446744073709551615';
    const [older, newer] = [sdp(0), sdp(0)].map((text, index) =>
      readDescription(
        text.replace(' 0 IN', index === 0 ? ` ${large.replace(/5$/, '4')} IN` : ` ${large} IN`),
      ),
    );
    expect(older && newer && isOlder(older, newer)).toBe(true);
  });
});

describe('withStereo', () => {
  const opus = ['m=audio 9 UDP/TLS/RTP/SAVPF 111 63 0', 'a=rtpmap:111 opus/48000/2', 'a=rtpmap:0 PCMU/8000'];

  test('says so in the parameters of Opus, and nowhere else', () => {
    const lines = [...opus, 'a=fmtp:111 minptime=10;useinbandfec=1', 'a=fmtp:63 111/111', ''];
    const changed = withStereo(lines.join('\r\n'));
    expect(changed).toContain('a=fmtp:111 minptime=10;useinbandfec=1;stereo=1\r\n');
    expect(changed.replace(';stereo=1', '')).toBe(lines.join('\r\n'));
  });

  test('leaves a description alone that says it already, or has no Opus', () => {
    for (const parameters of ['stereo=0', 'minptime=10; stereo=1']) {
      const sdp = [...opus, `a=fmtp:111 ${parameters}`, ''].join('\r\n');
      expect(withStereo(sdp)).toBe(sdp);
    }
    const other = 'm=audio 9 X 0\r\na=rtpmap:0 PCMU/8000\r\na=fmtp:0 x=1\r\n';
    expect(withStereo(other)).toBe(other);
  });
});
