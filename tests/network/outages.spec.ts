/** The network between two people fails, and the call survives it. */
import { expectFramesToGrow } from '../browser/support/media.ts';
import { expect, expectWords, outageOf, test, timeRecovery, type Participant } from './support/test.ts';

/** Pictures go both ways again. */
async function expectPictures(...participants: readonly Participant[]): Promise<void> {
  for (const { parley } of participants) {
    await expect(parley.page.locator('html')).toHaveAttribute('data-call-phase', 'connected', {
      timeout: 40_000,
    });
    await expectFramesToGrow(parley.page, 2);
  }
}

for (const seconds of [5, 15]) {
  test(`the link is down for ${seconds} s: the call comes back, and no message is lost`, async ({ call }) => {
    const { anna, ben } = call;
    await anna.parley.send('before');
    await expectWords(ben, ['before']);
    const stopped = anna.parley.page.getByText('The picture has stopped').waitFor();
    await ben.host.unplug();
    // Seconds before ICE finds out.
    await stopped;
    await anna.parley.expectPhase('reconnecting');
    // What is sent meanwhile must not make the outage longer on a slow machine: a call is mended for 30 s.
    const outage = outageOf(seconds * 1000);
    await anna.parley.send('first');
    await anna.parley.send('second');
    await ben.parley.send('from the other side');
    await outage;
    await ben.host.plugIn();
    await timeRecovery('link back to pictures', () => expectPictures(anna, ben));
    await expectWords(ben, ['before', 'first', 'second']);
    await expectWords(anna, ['from the other side']);
  });
}

test('the link stays down: both are told, and nothing is left open', async ({ call }) => {
  const { anna, ben } = call;
  await ben.host.unplug();
  for (const { parley } of [anna, ben]) {
    await expect(parley.page.locator('html')).toHaveAttribute('data-call-phase', 'ended', {
      timeout: 50_000,
    });
  }
  await expect(anna.parley.button('Call again')).toBeVisible();
});

test('an address changes: the call goes on from the new one', async ({ call }) => {
  const { anna, ben } = call;
  await ben.host.setAddress(33);
  await anna.parley.send('sent while nobody knew the way');
  await timeRecovery('new address to pictures', async () => {
    // What the old address carried may still be growing from buffers, so the new connection has to be seen first.
    await expect.poll(() => remoteAddresses(anna), { timeout: 40_000 }).toContain(ben.host.address);
    await expectPictures(anna, ben);
  });
  await anna.parley.send('still there?');
  await expectWords(ben, ['sent while nobody knew the way', 'still there?']);
});

/** The addresses that this side's selected candidate pairs send to (W3C WebRTC Statistics, section 8.20). */
function remoteAddresses({ parley }: Participant): Promise<string[]> {
  return parley.page.evaluate(async () => {
    const report = await window.recordedMedia.connections.at(-1)?.getStats();
    const found: string[] = [];
    report?.forEach((entry: RTCTransportStats & { selectedCandidatePairId?: string }) => {
      if (entry.type !== 'transport') return;
      const pair = report.get(entry.selectedCandidatePairId ?? '') as RTCIceCandidatePairStats | undefined;
      const candidate = report.get(pair?.remoteCandidateId ?? '') as { address?: string } | undefined;
      if (candidate?.address !== undefined) found.push(candidate.address);
    });
    return found;
  });
}

test('a tenth of the packets is lost on a line of 2 Mbit/s: picture and chat go on', async ({ call }) => {
  // On such a line even the statistics of a hundred frames take their time.
  test.setTimeout(240_000);
  const { anna, ben } = call;
  for (const { host } of [anna, ben]) {
    await host.narrow('2mbit', '200ms');
    await host.losePackets(0.1);
  }
  for (const word of ['one', 'two', 'three', 'four']) await anna.parley.send(word);
  await expectWords(ben, ['one', 'two', 'three', 'four']);
  await expectPictures(anna, ben);
  await expectFramesToGrow(anna.parley.page, 50);
  await expectFramesToGrow(ben.parley.page, 50);
});

test('one side sleeps for 10 s: the call comes back', async ({ call }) => {
  const { anna, ben } = call;
  await ben.host.signal('STOP');
  await anna.parley.expectPhase('reconnecting');
  await anna.parley.send('good morning');
  await outageOf(10_000);
  await ben.host.signal('CONT');
  await timeRecovery('awake to pictures', () => expectPictures(anna, ben));
  await expectWords(ben, ['good morning']);
});

test('one side is killed: the other is told', async ({ call }) => {
  const { anna, ben } = call;
  await ben.host.signal('KILL');
  await anna.parley.expectPhase('reconnecting');
  await expect(anna.parley.page.locator('html')).toHaveAttribute('data-call-phase', 'ended', {
    timeout: 50_000,
  });
  await expect(anna.parley.page.getByRole('main')).toContainText('is gone');
});
