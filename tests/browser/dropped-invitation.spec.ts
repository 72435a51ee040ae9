/** An invitation is understood wherever it is pasted or dropped on the start screen. */
import { invitationLink } from '../../src/renderer/ui/text/invitation-link.ts';
import { ParleyPage } from './support/parley-page.ts';
import { expect, test } from './support/test.ts';

const FINGERPRINT = Array.from({ length: 32 }, () => 'AB').join(':');

/** Lets go of something dragged from another program over the element. */
async function drop(parley: ParleyPage, selector: string, type: string, data: string): Promise<boolean> {
  return parley.page.evaluate(
    ([where, kind, text]) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.setData(kind, text);
      const target = document.querySelector(where);
      const options = { dataTransfer, bubbles: true, cancelable: true };
      const accepted = target?.dispatchEvent(new DragEvent('dragover', options)) === false;
      target?.dispatchEvent(new DragEvent('drop', options));
      return accepted;
    },
    [selector, type, data] as const,
  );
}

for (const { where, selector, type } of [
  { where: 'on the page', selector: 'body', type: 'text/plain' },
  { where: 'on the page, as a link without its text', selector: 'main', type: 'text/uri-list' },
  { where: 'on the room’s field', selector: 'input', type: 'text/plain' },
]) {
  test(`an invitation that is dropped ${where} is filled in, and calls nobody by itself`, async ({
    openPage,
    server,
  }) => {
    const parley = new ParleyPage(await openPage());
    await parley.open(server.url);
    const link = invitationLink(new URL(server.url).origin, 'calm-otter', FINGERPRINT);
    const words = type === 'text/plain' ? `Join me: ${link}.` : link;
    expect(await drop(parley, selector, type, words)).toBe(true);
    await expect(parley.room).toHaveValue('calm-otter');
    await expect(parley.page.getByText('The invitation is filled in.')).toBeVisible();
    await expect(parley.page.getByRole('heading', { level: 1 })).toHaveText('You are invited');
    await parley.expectPhase('idle');
  });
}

test('an invitation to another server is told of, and changes nothing', async ({ openPage, server }) => {
  const parley = new ParleyPage(await openPage());
  await parley.open(server.url);
  const room = await parley.room.inputValue();
  await drop(parley, 'body', 'text/plain', 'Join me: https://192.168.1.5:8443/?room=tea');
  await expect(parley.page.getByText('This invitation is for another server')).toBeVisible();
  await expect(parley.room).toHaveValue(room);
});

test('what is no invitation is left alone', async ({ openPage, server }) => {
  const parley = new ParleyPage(await openPage());
  await parley.open(server.url);
  const room = await parley.room.inputValue();
  await drop(parley, 'body', 'text/plain', 'See you at eight.');
  await expect(parley.room).toHaveValue(room);
  await expect(parley.page.getByRole('heading', { level: 1 })).toHaveText('Talk face to face');
});

test('an invitation whose room got lost is told of, and no link becomes a room', async ({
  openPage,
  server,
}) => {
  const parley = new ParleyPage(await openPage());
  await parley.open(server.url);
  const link = `${new URL(server.url).origin}/?room=`;
  await drop(parley, 'body', 'text/plain', link);
  await expect(parley.page.getByText('The link has no usable room name')).toBeVisible();
  await parley.room.fill(link);
  await parley.button('Call').click();
  await expect(parley.page.getByText('This is a link, not a room name.')).toBeVisible();
  await parley.expectPhase('idle');
});
