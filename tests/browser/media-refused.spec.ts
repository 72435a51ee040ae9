/** Camera, microphone or screen cannot be had: a call works with what there is, and says so. */
import type { Page } from '@playwright/test';
import { expectAudioToGrow, expectFramesToGrow, readReceived } from './support/media.ts';
import { ParleyPage } from './support/parley-page.ts';
import { expectSharedTabIn, openSharedTab, testWithPermissions as test } from './support/shared-tab.ts';
import { expect } from './support/test.ts';

/** Makes Chromium refuse the screen without a question, as it does by this header (W3C Screen Capture, section 6.3). */
async function refuseScreen(page: Page): Promise<void> {
  await page.route('**/*', async (route) => {
    if (route.request().resourceType() !== 'document') return route.fallback();
    const response = await route.fetch();
    const headers = { ...response.headers(), 'permissions-policy': 'display-capture=()' };
    return route.fulfill({ response, headers });
  });
}

for (const { refused, permissions } of [
  { refused: 'the camera', permissions: ['microphone'] },
  // Granting anything at all refuses the rest without a question.
  { refused: 'camera and microphone', permissions: ['notifications'] },
]) {
  test(`${refused} refused: the screen is shared instead, and the other person sees it`, async ({
    openPage,
    room,
    server,
  }) => {
    const sharing = new ParleyPage(await openPage({ permissions }));
    await openSharedTab(sharing.page.context());
    await sharing.page.bringToFront();
    await sharing.open(server.url);
    await sharing.call(room);
    await sharing.expectPhase('waiting');
    await expect(sharing.page.getByText('your screen is shared instead')).toBeVisible();
    await expect(sharing.page.getByText('does not allow the camera')).toBeVisible();
    await expectSharedTabIn(sharing.page, 'Local video');

    const other = new ParleyPage(await openPage({ permissions: ['camera', 'microphone'] }));
    await other.open(server.url);
    await other.call(room);
    await Promise.all([other.expectConnected(), sharing.expectConnected()]);
    await expect(sharing.page.getByText('your screen is shared instead')).toBeVisible();
    await expectSharedTabIn(other.page, 'Remote video');
  });
}

test('camera and screen refused: the call goes on with the microphone, and says so, after another try again', async ({
  openPage,
  room,
  server,
}) => {
  const heard = new ParleyPage(await openPage({ permissions: ['microphone'] }));
  await refuseScreen(heard.page);
  await heard.waitIn(server.url, room);
  await expect(heard.page.getByText('the other person only hears you')).toBeVisible();
  await expect(heard.page.getByText('does not allow the camera')).toBeVisible();

  await heard.button('Dismiss').click();
  await expect(heard.page.getByText('the other person only hears you')).toBeHidden();
  await heard.button('Turn camera on').click();
  await expect(heard.page.getByText('the other person only hears you')).toBeVisible();

  const other = new ParleyPage(await openPage({ permissions: ['camera', 'microphone'] }));
  await other.open(server.url);
  await other.call(room);
  await heard.expectConnected();
  await expect(heard.page.getByText('the other person only hears you')).toBeVisible();
  await other.expectPhase('connected');
  await expect.poll(async () => (await readReceived(other.page)).audioBytes).toBeGreaterThan(0);
  expect((await readReceived(other.page)).framesDecoded).toBe(0);
});

test('everything refused: the call goes on as a spectator, and says so', async ({
  openPage,
  room,
  server,
}) => {
  const other = new ParleyPage(await openPage({ permissions: ['camera', 'microphone'] }));
  await other.waitIn(server.url, room);

  const spectator = new ParleyPage(await openPage({ permissions: ['notifications'] }));
  await refuseScreen(spectator.page);
  await spectator.open(server.url);
  await spectator.call(room);
  await spectator.expectConnected();
  await expect(spectator.page.getByText('the other person neither sees nor hears you')).toBeVisible();
  await spectator.send('I can only write');
  await other.expectMessage('I can only write');
  await expectFramesToGrow(spectator.page);
});

test('a microphone that is allowed in the middle of the call is heard by itself', async ({
  openPage,
  room,
  server,
}) => {
  const silent = new ParleyPage(await openPage({ permissions: ['camera'] }));
  await silent.waitIn(server.url, room);
  const other = new ParleyPage(await openPage({ permissions: ['camera', 'microphone'] }));
  await other.open(server.url);
  await other.call(room);
  await Promise.all([silent.expectConnected(), other.expectConnected()]);
  await expect(other.page.getByText('Their microphone is off')).toBeVisible();
  await silent.page.context().grantPermissions(['camera', 'microphone']);
  await expect(silent.page.getByText('the other person cannot hear you')).toBeHidden();
  await expect(other.page.getByText('Their microphone is off')).toBeHidden();
  await expectAudioToGrow(other.page);
});

test('a microphone that gives no sound is named', async ({ openPage, room, server }) => {
  const silent = new ParleyPage(await openPage({ permissions: ['camera', 'microphone'] }));
  const { page } = silent;
  await page.addInitScript(() => {
    const { mediaDevices } = navigator;
    const ask = mediaDevices.getUserMedia.bind(mediaDevices);
    // As a headset does whose own switch is off: a live track without any sound.
    mediaDevices.getUserMedia = async (constraints) => {
      const stream = await ask(constraints);
      for (const track of stream.getAudioTracks()) {
        stream.removeTrack(track);
        const [quiet] = new AudioContext().createMediaStreamDestination().stream.getAudioTracks();
        if (quiet) stream.addTrack(quiet);
      }
      return stream;
    };
  });
  await silent.open(server.url);
  // The preview has begun to listen before the page was touched.
  await expect(silent.button('Turn off preview')).toBeVisible();
  await silent.call(room);
  await silent.expectPhase('waiting');
  const notice = page.getByText('Your microphone is silent');
  await expect(notice).toBeVisible({ timeout: 30_000 });
  await silent.button('Mute microphone').click();
  await expect(notice).toBeHidden();
  await silent.button('Unmute microphone').click();
  await expect(notice).toBeVisible({ timeout: 30_000 });
  await silent.button('Choose a microphone').click();
  await expect(silent.dialog('Settings')).toContainText('Your voice');
});

for (const { way, act } of [
  { way: 'on Try again', act: (silent: ParleyPage) => silent.button('Try again').click() },
  {
    way: 'on its switch, when the notice was dismissed',
    act: async (silent: ParleyPage) => {
      await silent.button('Dismiss').click();
      await silent.button('Try the microphone again').click();
    },
  },
]) {
  test(`where the browser does not tell, a microphone allowed in the call is heard after one press ${way}`, async ({
    openPage,
    room,
    server,
  }) => {
    const silent = new ParleyPage(await openPage({ permissions: ['camera'] }));
    await silent.page.addInitScript(() => {
      navigator.permissions.query = () => Promise.reject(new TypeError('Not told here'));
    });
    await silent.open(server.url);
    await silent.call(room);
    await silent.expectPhase('waiting');
    const other = new ParleyPage(await openPage({ permissions: ['camera', 'microphone'] }));
    await other.open(server.url);
    await other.call(room);
    await Promise.all([silent.expectConnected(), other.expectConnected()]);
    await expect(silent.page.getByText('the other person cannot hear you')).toBeVisible();
    await expect(other.page.getByText('Their microphone is off')).toBeVisible();

    await silent.page.context().grantPermissions(['camera', 'microphone']);
    await act(silent);
    await expect(silent.page.getByText('the other person cannot hear you')).toBeHidden();
    await expect(silent.button('Mute microphone')).toBeVisible();
    await expect(other.page.getByText('Their microphone is off')).toBeHidden();
    await expectAudioToGrow(other.page);
  });
}
