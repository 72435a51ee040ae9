import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { describe, warn } from '../report.ts';
import { parseMappedHost, toChromiumPolicy, toChromiumUrl } from './address.ts';
import { toServerHeaders } from './headers.ts';

/** What the app gave `protocol.handle` for one scheme. */
export type SchemeHandler = (request: Request) => Response | Promise<Response>;

/** Where each new window starts, before the app loads its page. */
export const BLANK_HOST = 'window.blank.standin';

const NOT_FORWARDED = /^(host|connection|accept-encoding|sec-fetch-.*)$/;

/** The request as the app's handler expects it: addressed to its own scheme. */
function toHandlerRequest(request: IncomingMessage, url: string): Request {
  const headers = new Headers();
  for (const [name, value] of Object.entries(toServerHeaders(request.headers))) {
    if (!NOT_FORWARDED.test(name)) headers.set(name, String(value));
  }
  const method = request.method ?? 'GET';
  const hasBody = method !== 'GET' && method !== 'HEAD';
  const made = new Request(toChromiumUrl(url), {
    method,
    headers,
    ...(hasBody ? { body: Readable.toWeb(request) as BodyInit, duplex: 'half' } : {}),
  });
  // Node's Request drops the host of a scheme it does not know as "special".
  return Object.defineProperty(made, 'url', { value: url });
}

async function respond(answer: Response, scheme: string, response: ServerResponse): Promise<void> {
  response.statusCode = answer.status;
  // Electron keeps nothing of a custom scheme in its cache.
  response.setHeader('cache-control', 'no-store');
  answer.headers.forEach((value, name) => {
    response.setHeader(name, name === 'content-security-policy' ? toChromiumPolicy(value, scheme) : value);
  });
  if (answer.body) {
    for await (const chunk of Readable.fromWeb(answer.body as ReadableStream)) response.write(chunk);
  }
  response.end();
}

/** Answers the mapped addresses from the app's `protocol.handle`. */
export class CustomSchemes {
  readonly server: Server = createServer({ keepAliveTimeout: 0 });
  private readonly handlers: ReadonlyMap<string, SchemeHandler>;

  constructor(handlers: ReadonlyMap<string, SchemeHandler>) {
    this.handlers = handlers;
    this.server.on('request', (request, response) => {
      this.answer(request, response).catch((error: unknown) => {
        warn(`protocol.handle failed: ${describe(error)}`);
        response.destroy();
      });
    });
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const mapped = parseMappedHost(request.headers.host ?? '');
    const path = request.url ?? '/';
    if (request.headers.host?.startsWith(BLANK_HOST)) {
      response.setHeader('content-type', 'text/html').end('<!doctype html><title>Starting</title>');
      return;
    }
    // Chromium asks for it on https; on a custom scheme it does not.
    if (path === '/favicon.ico') {
      response.writeHead(204).end();
      return;
    }
    const handler = mapped === null ? undefined : this.handlers.get(mapped.scheme);
    if (mapped === null || handler === undefined) {
      response.writeHead(502).end('No protocol.handle for this address');
      return;
    }
    const answer = await handler(toHandlerRequest(request, `${mapped.scheme}://${mapped.host}${path}`));
    await respond(answer, mapped.scheme, response);
  }
}
