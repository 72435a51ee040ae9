import type { BrowserContext } from '@playwright/test';

/**
 * Has every page of the context begin with the data saver's quality. Encoding large pictures by software would take most of
 * the time of tests that are about something else; the tests of the call engine send them in their full size.
 */
export async function sendSmallPictures(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    // Pages without an origin, such as an empty one, have no storage.
    if (!location.protocol.startsWith('http')) return;
    const { localStorage } = window;
    if (localStorage.getItem('parley.preferences') === null) {
      localStorage.setItem('parley.preferences', JSON.stringify({ quality: 'data-saver' }));
    }
  });
}
