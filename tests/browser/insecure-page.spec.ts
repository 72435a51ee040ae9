/** A page without TLS gets no camera: it says so, and leads to the one with TLS. */
import { ParleyPage } from './support/parley-page.ts';
import { expect, test } from './support/test.ts';

test('where the page is not secure, one button opens the secure one', async ({ openPage, server }) => {
  const parley = new ParleyPage(await openPage());
  const { page } = parley;
  // A name that is not this computer's own: without TLS the browser takes such a page for insecure.
  await page.route('http://parley.test/**', async (route) => {
    const { pathname } = new URL(route.request().url());
    await route.fulfill({ response: await route.fetch({ url: new URL(pathname, server.url).href }) });
  });
  await page.route('https://parley.test/**', (route) => route.fulfill({ body: 'secure' }));

  await page.goto('http://parley.test/?room=tea');
  await parley.button('Turn on preview').click();
  await expect(page.getByText('Camera and microphone need a secure page')).toBeVisible();
  await parley.button('Open the secure page').click();
  await expect(page).toHaveURL('https://parley.test/?room=tea');
});
