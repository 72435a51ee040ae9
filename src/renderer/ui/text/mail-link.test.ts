import { expect, test } from 'vitest';
import { LINK_CHARACTERS } from '../../../protocol/invitation.ts';
import { mailLink } from './mail-link.ts';

const LINK = 'https://192.168.1.5:8443/?room=tea&x=1#fingerprint=AB:CD';

test('subject and text come through whole, with the line ends that mail has', () => {
  const url = new URL(mailLink('Join me & talk', `Hello,\n\n${LINK}`, LINK));
  expect(url.protocol).toBe('mailto:');
  expect(url.searchParams.get('subject')).toBe('Join me & talk');
  expect(url.searchParams.get('body')).toBe(`Hello,\r\n\r\n${LINK}`);
});

test('a text that is too long gives way to what matters', () => {
  const link = mailLink('Join me', `${'ä'.repeat(LINK_CHARACTERS)} ${LINK}`, LINK);
  expect(link.length).toBeLessThanOrEqual(LINK_CHARACTERS);
  expect(new URL(link).searchParams.get('body')).toBe(LINK);
});
