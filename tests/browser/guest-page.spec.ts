/** What a guest without the app sees: first the page that explains the browser's warning, then the room. */
import { expectAccessible } from './support/accessibility.ts';
import { ParleyPage } from './support/parley-page.ts';
import { expect, test } from './support/test.ts';

const OTHER = Array.from({ length: 32 }, () => 'AB').join(':');

function guestLink(port: number, room: string, fingerprint?: string): string {
  const fragment = fingerprint === undefined ? '' : `#fingerprint=${fingerprint}`;
  return `http://127.0.0.1:${port}/guest?room=${encodeURIComponent(room)}${fragment}`;
}

test('[T4] a guest compares the fingerprint and goes on to the room', async ({ openPage, room, server }) => {
  const page = await openPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const link = guestLink(server.port, room, server.fingerprint);
  await page.goto(link);
  expect(page.url()).toBe(link);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('You are invited to a video call');
  await expect(page.getByRole('list', { name: /from your invitation/ })).toHaveText(
    (server.fingerprint.replaceAll(':', '').match(/.{8}/g) ?? []).map(spaced).join(''),
  );
  // The first one is the visitor's own, and open.
  await expect(page.getByText('click “Not secure”')).toBeVisible();
  await expect(page.getByText('Accept the Risk')).toBeHidden();

  const field = page.getByRole('textbox', { name: 'The fingerprint that your browser shows' });
  const status = page.getByRole('status');
  const goOn = page.getByRole('link', { name: 'Go on to the call' });
  await field.fill(server.fingerprint.replaceAll(':', ' ').toLowerCase());
  await expect(status).toContainText('It is the same.');
  await expectAccessible(page, 'the same fingerprint');
  await field.fill(OTHER);
  await expect(status).toContainText('Do not go on');
  await expect(goOn).toBeHidden();
  await expectAccessible(page, 'another fingerprint');
  await field.fill('AB:CD');
  await expect(status).toContainText('not a whole fingerprint');
  await field.fill(server.fingerprint);

  const opened = page.waitForEvent('popup');
  await goOn.click();
  const call = new ParleyPage(await opened);
  await expect(call.room).toHaveValue(room);
  await call.expectPhase('idle');
  expect(asked, 'the page fetches nothing').toEqual([link.split('#')[0]]);
});

test('a phone is told what to do on a phone', async ({ openPage, room, server }) => {
  const page = await openPage({
    userAgent: 'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 Chrome/140.0.0.0 Mobile Safari/537.36',
    viewport: { width: 390, height: 844 },
  });
  await page.goto(guestLink(server.port, room, server.fingerprint));
  await expect(page.getByText('tap the sign to the left of the address')).toBeVisible();
  await expect(page.getByText('click “Not secure”')).toBeHidden();
});

/** Eight digits as the page groups them. */
function spaced(digits: string): string {
  return digits.replaceAll(/..(?=.)/g, '$& ');
}

test('without a fingerprint in the link the guest asks for it by another way', async ({
  openPage,
  server,
}) => {
  const page = await openPage({ locale: 'de' });
  await page.goto(guestLink(server.port, 'tee'));
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  await expect(page.getByText('am Telefon')).toBeVisible();
  const told = page.getByRole('textbox', { name: /einladende Person/ });
  const seen = page.getByRole('textbox', { name: /dein Browser/ });
  await seen.fill(server.fingerprint);
  await expect(page.getByRole('status')).toBeEmpty();
  await told.fill(server.fingerprint.replaceAll(':', ''));
  await expect(page.getByRole('status')).toContainText('Er ist gleich.');
  await told.fill(OTHER);
  await expect(page.getByRole('status')).toContainText('Geh nicht weiter');
  await expectAccessible(page, 'another fingerprint that was told');
});

test('a damaged fingerprint is told, and over HTTPS the same link opens the room', async ({
  openPage,
  room,
  server,
}) => {
  const page = await openPage();
  await page.goto(guestLink(server.port, room, 'AB:CD'));
  await expect(page.getByText('The fingerprint in your link is damaged.')).toBeVisible();

  const upgraded = new ParleyPage(page);
  await page.goto(guestLink(server.port, room, server.fingerprint).replace('http:', 'https:'));
  await expect(upgraded.room).toHaveValue(room);
});

test('[T5] the invitation of a page leads to the page for guests, and is understood where it is pasted', async ({
  openPage,
  room,
  server,
}) => {
  const host = new ParleyPage(await openPage());
  await host.open(server.url);
  await host.call(room);
  await host.expectPhase('waiting');
  const link = guestLink(server.port, room, server.fingerprint);
  const field = host.page.getByRole('textbox', { name: 'Invitation link' });
  await expect(field).toHaveValue(link);

  const guest = new ParleyPage(await openPage());
  await guest.open(server.url);
  await guest.page.evaluate((text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
  }, link);
  await expect(guest.room).toHaveValue(room);
});
