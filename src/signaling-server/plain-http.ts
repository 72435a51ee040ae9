import type { IncomingMessage, ServerResponse } from 'node:http';
import { GUEST_PATH } from '../protocol/invitation.ts';
import type { GuestPage } from './guest-page.ts';

function answerGuest(request: IncomingMessage, response: ServerResponse, page: GuestPage): void {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    return;
  }
  response.writeHead(200, page.headers).end(request.method === 'HEAD' ? undefined : page.content);
}

/**
 * Answers a request that came without encryption. Guests get the page that prepares them for the browser's warning [T4];
 * whoever typed the address without `https` is led to it: the commonest way not to find the page [T3].
 * @param guestPage null where browsers do not warn of the server's certificate
 */
export function answerPlainHttp(
  request: IncomingMessage,
  response: ServerResponse,
  guestPage: GuestPage | null,
): void {
  const { host } = request.headers;
  const { url = '' } = request;
  response.setHeader('Connection', 'close');
  if (host === undefined || !/^[\w.:[\]-]+$/.test(host) || !url.startsWith('/')) {
    response.writeHead(400).end();
    return;
  }
  if (guestPage !== null && url.split('?', 1)[0] === GUEST_PATH) answerGuest(request, response, guestPage);
  else response.writeHead(307, { Location: `https://${host}${url}` }).end();
}
