/** The browser's question for camera and microphone stands open: nobody has to answer it to go on. */
import { expectAudioToGrow, expectFramesToGrow } from './support/media.ts';
import { ParleyPage } from './support/parley-page.ts';
import { testWithPermissions as test } from './support/shared-tab.ts';
import { expect } from './support/test.ts';

declare global {
  interface Window {
    /** Answers the question for camera and microphone. */
    allowDevices: () => void;
  }
}

test('who does not answer for camera and microphone joins without them; once allowed they come into the call, but for what was switched off', async ({
  openPage,
  room,
  server,
}) => {
  const other = new ParleyPage(await openPage({ permissions: ['camera', 'microphone'] }));
  await other.waitIn(server.url, room);

  const asked = new ParleyPage(await openPage({ permissions: ['camera', 'microphone'] }));
  // A headless Chromium answers at once: this one answers when the test does.
  await asked.page.addInitScript(() => {
    const answered = new Promise<void>((resolve) => {
      window.allowDevices = resolve;
    });
    const { mediaDevices } = navigator;
    const ask = mediaDevices.getUserMedia.bind(mediaDevices);
    mediaDevices.getUserMedia = async (constraints) => {
      await answered;
      return await ask(constraints);
    };
  });
  await asked.open(server.url, `?room=${room}`);
  await asked.button('Call').click();
  await expect(asked.page.getByText('Allow your camera and microphone if you are asked.')).toBeVisible();
  await asked.button('Join without camera and microphone').click();
  await asked.expectConnected();
  const notice = asked.page.getByText('Camera and microphone are not ready yet');
  await expect(notice).toBeVisible();
  await asked.button('Mute microphone').click();

  await asked.page.evaluate(() => window.allowDevices());
  await expect(notice).toBeHidden();
  await expectFramesToGrow(other.page);
  await expect(other.page.getByText('Their microphone is off')).toBeVisible();
  await asked.button('Unmute microphone').click();
  await expect(other.page.getByText('Their microphone is off')).toBeHidden();
  await expectAudioToGrow(other.page);
});
