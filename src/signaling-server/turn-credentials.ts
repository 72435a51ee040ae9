import { createHmac, randomBytes } from 'node:crypto';
import type { IceServer } from '../protocol/signaling.ts';
import type { TurnRelay } from './options.ts';

/** Tells the credentials of one join from those of another; it need not be secret. */
function randomId(): string {
  return randomBytes(8).toString('hex');
}

/**
 * Credentials that are good from now until the relay's time for them is over, by the scheme that coturn knows as
 * `use-auth-secret` (draft-uberti-behave-turn-rest-00): the user name says when they end, in Unix seconds, and the
 * password proves that somebody who knows the secret said so. The relay needs to be told nothing else.
 * @param id part of the user name that comes after the end
 */
export function makeTurnServer({ urls, secret, ttlSeconds }: TurnRelay, id = randomId()): IceServer {
  const username = `${Math.floor(Date.now() / 1000) + ttlSeconds}:${id}`;
  const credential = createHmac('sha1', secret).update(username).digest('base64');
  return { urls: [...urls], username, credential };
}
