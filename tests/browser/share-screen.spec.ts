/** A screen takes the camera's place during a call, and gives it back. */
import { expectFramesToGrow } from './support/media.ts';
import { ParleyPage } from './support/parley-page.ts';
import {
  expectNoSharedTabIn,
  expectSharedTabIn,
  openSharedTab,
  testWithPermissions as test,
} from './support/shared-tab.ts';
import { expect } from './support/test.ts';

const permissions = ['camera', 'microphone'];

test('the other person sees the shared screen, then the camera again', async ({ openPage, room, server }) => {
  const sharing = new ParleyPage(await openPage({ permissions }));
  const other = new ParleyPage(await openPage({ permissions }));
  await openSharedTab(sharing.page.context());
  await sharing.page.bringToFront();
  for (const page of [sharing, other]) {
    await page.open(server.url);
    await page.call(room);
  }
  await other.expectConnected();
  await expectNoSharedTabIn(other.page, 'Remote video');

  await sharing.button('Share screen').click();
  await expectSharedTabIn(other.page, 'Remote video');
  await expect(other.page.getByText('Sharing a screen')).toBeVisible();

  await sharing.button('Stop sharing').click();
  await expectNoSharedTabIn(other.page, 'Remote video');
  await expectFramesToGrow(other.page);
  await expect(other.page.getByText('Sharing a screen')).toBeHidden();
});
