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

  const size = other.page.getByRole('button', { name: /^Size/ });
  const screen = other.page.getByRole('group', { name: 'Shared screen', exact: true });
  await expect(size).toHaveText('100%');
  await other.button('Zoom in').click();
  await other.page.keyboard.press('+');
  await expect(size).toHaveText('156%');
  await screen.dblclick();
  await expect(size).toHaveText('100%');
  await screen.hover();
  await other.page.keyboard.down('Control');
  await other.page.mouse.wheel(0, -300);
  await other.page.keyboard.up('Control');
  await expect(size).not.toHaveText('100%');
  await other.page.keyboard.press('0');
  await expect(size).toHaveText('100%');
  await size.focus();

  await sharing.button('Stop sharing').click();
  await expectNoSharedTabIn(other.page, 'Remote video');
  await expectFramesToGrow(other.page);
  await expect(other.page.getByText('Sharing a screen')).toBeHidden();
  // What had the focus is gone: the heading has it.
  await expect(other.page.getByRole('heading', { level: 1 })).toBeFocused();
});
