/**
 * Chromium gives a custom scheme no secure origin without being patched, so a page of `app://parley` is shown from
 * `https://parley.app.standin` and the app keeps seeing `app://parley`.
 */
export const SUFFIX = '.standin';

const CUSTOM = /^([a-z][a-z0-9+-]*):\/\/([^/?#]*)(.*)$/i;
const MAPPED = /^https:\/\/([^/?#]*)\.([a-z][a-z0-9+-]*)\.standin(?=[/?#]|$)/i;

/** The address under which Chromium loads a page of a custom scheme. Other addresses stay as they are. */
export function toChromiumUrl(url: string): string {
  const [, scheme = '', host = '', rest = ''] = CUSTOM.exec(url) ?? [];
  if (host === '' || /^(https?|wss?)$/i.test(scheme)) return url;
  return `https://${host}.${scheme}${SUFFIX}${rest === '' ? '/' : rest}`;
}

/** The address that the app sees. Undoes {@link toChromiumUrl}. */
export function toAppUrl(url: string): string {
  return url.replace(MAPPED, '$2://$1');
}

/** The origin of an address of the app's, such as `app://parley`. */
export function originOf(appUrl: string): string {
  return /^[a-z][a-z0-9+-]*:\/\/[^/?#]*/i.exec(appUrl)?.[0] ?? 'null';
}

/** Takes a mapped host apart, with or without a port: `parley.app.standin` is host `parley` of scheme `app`. */
export function parseMappedHost(host: string): { host: string; scheme: string } | null {
  const [, name, scheme] = /^(.+)\.([a-z][a-z0-9+-]*)\.standin(?::\d+)?$/i.exec(host) ?? [];
  return name === undefined || scheme === undefined ? null : { host: name, scheme };
}

/** Rewrites a content security policy that names the app's scheme so that it says the same of the mapped address. */
export function toChromiumPolicy(policy: string, scheme: string): string {
  return policy
    .replaceAll(new RegExp(`(^|[\\s;])${scheme}:(?://)?(?=[\\s;]|$)`, 'g'), '$1https:')
    .replaceAll(new RegExp(`${scheme}://([\\w.-]+)`, 'g'), `https://$1.${scheme}${SUFFIX}`);
}
