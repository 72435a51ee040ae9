/** The address of a room: `?room=` fills the name in, and the call waits for the user. */
import { readConnectionStates, readTrackStates } from './support/media.ts';
import { ParleyPage } from './support/parley-page.ts';
import { expect, test } from './support/test.ts';

test('?room= fills the room in, and starts neither a call nor the camera by itself', async ({
  openPage,
  server,
}) => {
  const page = new ParleyPage(await openPage());
  const signaling: string[] = [];
  page.page.on('request', (request) => {
    if (request.url().includes('/socket.io/')) signaling.push(request.url());
  });
  await page.open(server.url, `?room=${encodeURIComponent('Tee & Kaffee <3')}`);
  await expect(page.room).toHaveValue('Tee & Kaffee <3');
  await page.expectPhase('idle');
  expect(await readConnectionStates(page.page)).toEqual([]);
  expect(await readTrackStates(page.page)).toEqual([]);
  expect(signaling).toEqual([]);

  await page.button('Call').click();
  await page.expectPhase('waiting');
  expect(signaling).not.toEqual([]);
});

test('[J1] a room name that is too long is refused on the page, in words', async ({ openPage, server }) => {
  const page = new ParleyPage(await openPage());
  await page.open(server.url);
  await page.call('x'.repeat(65));
  await page.expectPhase('idle');
  await expect(page.room).toHaveAccessibleDescription(/too long/);
});

test('a link that works only on this computer has no code for a phone', async ({
  openPage,
  room,
  server,
}) => {
  const page = new ParleyPage(await openPage());
  await page.open(server.url);
  await page.call(room);
  await page.expectPhase('waiting');
  await expect(page.page.getByText('This link works only on this computer')).toBeVisible();
  await expect(page.page.getByRole('figure')).toHaveCount(0);
});

for (const width of [900, 1100, 1280]) {
  test(`who waits has every control in a window of ${width} pixels`, async ({ openPage, room, server }) => {
    const page = new ParleyPage(await openPage({ viewport: { width, height: 720 } }));
    await page.open(server.url);
    await page.call(room);
    await page.expectPhase('waiting');
    await expect(page.button('Hang up')).toBeInViewport({ ratio: 1 });
    const choices = page.page.getByRole('combobox');
    await expect(choices).not.toHaveCount(0);
    for (const choice of await choices.all()) {
      await expect(choice).toBeInViewport({ ratio: 1 });
    }
  });
}
