/** What is wrong with the address of a STUN or TURN server. The user's words for each live in the user interface. */
export type IceServerUrlProblem = 'empty' | 'scheme' | 'host' | 'port' | 'transport';

/** An address as RFC 7064 (STUN) and RFC 7065 (TURN) have it, or what keeps it from being one. */
export type IceServerUrlResult =
  | { readonly ok: true; readonly url: string; readonly kind: 'stun' | 'turn' }
  | { readonly ok: false; readonly problem: IceServerUrlProblem };

/** Longest name of a host (RFC 1035, section 2.3.4), in characters. */
const HOST_CHARACTERS = 253;

/**
 * Reads the address of a STUN or TURN server, such as `stun:HOST`, `turn:HOST:PORT?transport=udp` or `turns:[ADDRESS]`.
 * Strict, since a browser refuses a whole list of servers for one address that it cannot read.
 */
export function readIceServerUrl(text: string): IceServerUrlResult {
  const trimmed = text.trim();
  if (trimmed === '') return { ok: false, problem: 'empty' };
  const [, scheme = '', rest = ''] = /^(stuns?|turns?):(.*)$/is.exec(trimmed) ?? [];
  if (scheme === '') return { ok: false, problem: 'scheme' };
  const kind = /^turn/i.test(scheme) ? 'turn' : 'stun';
  const [authority = '', ...queries] = rest.split('?');
  const [, host = '', port] = /^(\[[\da-f:.]+\]|[^:]*)(?::(.*))?$/is.exec(authority) ?? [];
  if (host.length > HOST_CHARACTERS || !/^([\w.-]+|\[[\da-f:.]+\])$/i.test(host))
    return { ok: false, problem: 'host' };
  if (port !== undefined && !(/^\d{1,5}$/.test(port) && Number(port) >= 1 && Number(port) <= 65_535)) {
    return { ok: false, problem: 'port' };
  }
  const transport = queries.length === 0 ? null : queries.join('?').toLowerCase();
  if (transport !== null && !(kind === 'turn' && /^transport=(udp|tcp)$/.test(transport))) {
    return { ok: false, problem: 'transport' };
  }
  const end = transport === null ? '' : `?${transport}`;
  return { ok: true, url: `${scheme.toLowerCase()}:${authority}${end}`, kind };
}
