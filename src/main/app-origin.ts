/** Where the app's own page lives: a scheme of its own instead of file://, so that it has an origin. */

/** Registered as standard and secure before the app is ready. */
export const APP_SCHEME = 'app';

/** The host of the app's page; nothing else is served. */
const APP_HOST = 'parley';

/** As browsers serialize it in `Origin`; signaling servers have to allow it. */
export const APP_ORIGIN = `${APP_SCHEME}://${APP_HOST}`;

/** The one page of the app's window. */
export const APP_PAGE = `${APP_ORIGIN}/index.html`;

/** Whether an address belongs to the app itself. Chromium writes origins with and without a slash at the end. */
export function isAppUrl(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, host, username, password } = new URL(text);
  return protocol === `${APP_SCHEME}:` && host === APP_HOST && username === '' && password === '';
}
