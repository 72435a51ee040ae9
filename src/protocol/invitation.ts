/**
 * Invitations: links that hold a server's address, a room and the fingerprint of the server's certificate.
 *
 * - For the desktop app: `parley://HOST[:PORT]/?room=NAME&fingerprint=AA:BB:…`; no port means 8443.
 * - For a guest's browser: `http://HOST:PORT/guest?room=NAME#fingerprint=AA:BB:…`, the page that prepares guests for the
 *   browser's warning [T4], or `https://HOST:PORT/?room=NAME#fingerprint=AA:BB:…` past that. No port means 80 and 443, as
 *   in every such address. The fragment stays in the browser: it is never sent to a server.
 */
import {
  DEFAULT_PORT,
  HTTPS_PORT,
  HTTP_PORT,
  formatAuthority,
  originOf,
  parseAuthority,
  type AddressProblem,
  type ServerAddress,
} from './address.ts';
import { normalizeFingerprint } from './fingerprint.ts';
import { roomNameProblem } from './room-name.ts';

/** What a link or an address typed by hand says. */
export interface Invitation {
  readonly address: ServerAddress;
  readonly room: string | null;
  /** SHA-256 of the server's certificate as `AA:BB:…`. */
  readonly fingerprint: string | null;
}

/** Why a text is no invitation. The user's words for each live in the user interface. */
export type InvitationProblem =
  | AddressProblem
  | 'too-long'
  | 'control-character'
  | 'insecure-scheme'
  | 'unsupported-scheme'
  | 'invalid-link'
  | 'invalid-room'
  | 'invalid-fingerprint';

export type InvitationResult =
  | { readonly ok: true; readonly invitation: Invitation }
  | { readonly ok: false; readonly problem: InvitationProblem };

/** The scheme that the operating system opens Parley for. */
export const INVITATION_SCHEME = 'parley';

/** Where a Parley server has its page for guests, over plain HTTP [T4]. */
export const GUEST_PATH = '/guest';

/** Where a Parley server tells its own page the fingerprint of its certificate [T5]. */
export const FINGERPRINT_PATH = '/fingerprint.json';

/** Longest link that is read, in characters; the longest that {@link formatInvitation} makes is shorter. */
export const LINK_CHARACTERS = 2048;

// Control characters and lone surrogates: neither can be part of a name that people type or a link can hold.
const CONTROL_CHARACTER = /\p{Cc}/u;
const UNFIT_FOR_A_LINK = /[\p{Cc}\p{Cs}]/u;
const LINK = /^(?:([a-z][a-z0-9+.-]*):\/\/)?([^/?#]*)([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/i;

/** Whether a room can be named in a link: a room name of the protocol without control characters. */
export function isInvitableRoom(room: string): boolean {
  return roomNameProblem(room) === null && !UNFIT_FOR_A_LINK.test(room);
}

/** The value of the first parameter called `name`, undefined where there is none, null where it is malformed. */
function readParameter(parameters: string, name: string): string | null | undefined {
  const prefix = `${name}=`;
  const found = parameters.split('&').find((parameter) => parameter.startsWith(prefix));
  if (found === undefined) return undefined;
  try {
    return decodeURIComponent(found.slice(prefix.length).replaceAll('+', ' '));
  } catch {
    return null;
  }
}

function readRoom(query: string): string | null | undefined {
  const room = readParameter(query, 'room');
  if (room === undefined || room === '') return undefined;
  return room !== null && isInvitableRoom(room) ? room : null;
}

function readFingerprint(parameters: string): string | null | undefined {
  const text = readParameter(parameters, 'fingerprint');
  return typeof text === 'string' ? normalizeFingerprint(text) : text;
}

function failure(problem: InvitationProblem): InvitationResult {
  return { ok: false, problem };
}

const IMPLIED_PORTS: ReadonlyMap<string | null, number> = new Map([
  ['http', HTTP_PORT],
  ['https', HTTPS_PORT],
]);

/** What the parts of a link mean; a text without scheme is read like a guest's link on Parley's default port. */
function readParts(
  scheme: string | null,
  authority: string,
  path: string,
  query: string,
  fragment: string,
): InvitationResult {
  const own = scheme === INVITATION_SCHEME;
  if (own && path !== '' && path !== '/') return failure('invalid-link');
  const parsed = parseAuthority(authority, IMPLIED_PORTS.get(scheme) ?? DEFAULT_PORT);
  if (!parsed.ok) return parsed;
  const room = readRoom(query);
  if (room === null) return failure('invalid-room');
  const fingerprint = readFingerprint(own ? query : fragment);
  if (fingerprint === null) return failure('invalid-fingerprint');
  return {
    ok: true,
    invitation: { address: parsed.address, room: room ?? null, fingerprint: fingerprint ?? null },
  };
}

/**
 * Reads what a person types or pastes to join: `host`, `host:port`, `[v6]:port`, a bare IPv6 address, an https address
 * or a `parley://` invitation. Never throws, whatever the text.
 */
export function parseAddress(text: string): InvitationResult {
  const trimmed = text.trim();
  if (trimmed === '') return failure('empty');
  if (trimmed.length > LINK_CHARACTERS) return failure('too-long');
  if (CONTROL_CHARACTER.test(trimmed)) return failure('control-character');
  const parts = LINK.exec(trimmed);
  if (!parts) return failure('invalid-link');
  const [, scheme, authority = '', path = '', query = '', fragment = ''] = parts;
  const lowerScheme = scheme?.toLowerCase() ?? null;
  switch (lowerScheme) {
    case null:
    case 'https':
    case INVITATION_SCHEME:
      return readParts(lowerScheme, authority, path, query, fragment);
    case 'http':
      // The page for guests; the call behind it goes over HTTPS at the same port.
      return path === GUEST_PATH
        ? readParts(lowerScheme, authority, path, query, fragment)
        : failure('insecure-scheme');
    default:
      return failure('unsupported-scheme');
  }
}

/** Reads a `parley://` link that the operating system handed over; nothing else is accepted. Never throws. */
export function parseInvitationLink(text: string): InvitationResult {
  const own = new RegExp(`^\\s*${INVITATION_SCHEME}://`, 'i').test(text);
  return own ? parseAddress(text) : failure('unsupported-scheme');
}

function roomParameter(room: string): string {
  if (!isInvitableRoom(room)) throw new RangeError('The room name cannot be part of an invitation.');
  return `room=${encodeURIComponent(room)}`;
}

/**
 * The link that opens the desktop app.
 * @throws {RangeError} when {@link isInvitableRoom} refuses the room
 */
export function formatInvitation({ address, room, fingerprint }: Invitation): string {
  const parameters = [
    ...(room === null ? [] : [roomParameter(room)]),
    ...(fingerprint === null ? [] : [`fingerprint=${fingerprint}`]),
  ];
  const query = parameters.length === 0 ? '' : `?${parameters.join('&')}`;
  return `${INVITATION_SCHEME}://${formatAuthority(address, DEFAULT_PORT)}/${query}`;
}

/** What both kinds of links for browsers end in. */
function formatEnd({ room, fingerprint }: Invitation): string {
  const query = room === null ? '' : `?${roomParameter(room)}`;
  return `${query}${fingerprint === null ? '' : `#fingerprint=${fingerprint}`}`;
}

/**
 * The link that opens the web client: the browser may warn of the certificate before anything is shown.
 * @throws {RangeError} when {@link isInvitableRoom} refuses the room
 */
export function formatPageLink(invitation: Invitation): string {
  return `${originOf(invitation.address)}/${formatEnd(invitation)}`;
}

/**
 * The link that a guest opens in a browser: the page that comes before the browser's warning.
 * @throws {RangeError} when {@link isInvitableRoom} refuses the room
 */
export function formatGuestLink(invitation: Invitation): string {
  const authority = formatAuthority(invitation.address, HTTP_PORT);
  return `http://${authority}${GUEST_PATH}${formatEnd(invitation)}`;
}
