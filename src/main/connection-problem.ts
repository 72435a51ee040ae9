import type { ConnectionProblem } from '../protocol/ipc-trust.ts';

const PROBLEMS: Readonly<Record<string, ConnectionProblem>> = {
  ENOTFOUND: 'name-not-found',
  EAI_AGAIN: 'name-not-found',
  EAI_FAIL: 'name-not-found',
  EAI_NODATA: 'name-not-found',
  EAI_NONAME: 'name-not-found',
  ECONNREFUSED: 'refused',
  ETIMEDOUT: 'timeout',
  ABORT_ERR: 'timeout',
  EHOSTUNREACH: 'unreachable',
  EHOSTDOWN: 'unreachable',
  ENETUNREACH: 'unreachable',
  ENETDOWN: 'unreachable',
  EADDRNOTAVAIL: 'unreachable',
  EACCES: 'unreachable',
  EPERM: 'unreachable',
  EPROTO: 'not-tls',
};

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}

/** What an error of Node's network, TLS or HTTP means to a person who wants to join. */
export function connectionProblem(error: unknown): ConnectionProblem {
  const code = codeOf(error);
  const known = Object.hasOwn(PROBLEMS, code) ? PROBLEMS[code] : undefined;
  if (known) return known;
  // The other side speaks TLS, but does not want this client.
  if (code.startsWith('ERR_SSL_') && code.includes('ALERT')) return 'not-parley';
  if (code.startsWith('ERR_SSL_') || code.startsWith('ERR_TLS_')) return 'not-tls';
  // The HTTP parser's errors: what comes through TLS is not HTTP.
  if (code.startsWith('HPE_')) return 'not-parley';
  return 'connection-lost';
}
