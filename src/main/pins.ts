/** Remembered certificates, one per host and port. Lists are newest first and never changed in place. */
import { sameAddress, type ServerAddress } from '../protocol/address.ts';
import type { Pin } from '../protocol/ipc-trust.ts';

/** More servers than a person meets; beyond it the oldest are forgotten. */
export const PIN_LIMIT = 500;

/** The remembered certificate of a server, if any. */
export function findPin(pins: readonly Pin[], address: ServerAddress): Pin | undefined {
  return pins.find((pin) => sameAddress(pin, address));
}

/** Remembers a certificate in place of the server's earlier one. */
export function addPin(pins: readonly Pin[], pin: Pin): Pin[] {
  return [pin, ...removePin(pins, pin)].slice(0, PIN_LIMIT);
}

/** Forgets a server's certificate. */
export function removePin(pins: readonly Pin[], address: ServerAddress): Pin[] {
  return pins.filter((pin) => !sameAddress(pin, address));
}

/** Whether a certificate is remembered for any port of a host: Electron's check is not told the port. */
export function isPinnedForHost(pins: readonly Pin[], host: string, fingerprint: string): boolean {
  return pins.some((pin) => pin.host === host && pin.fingerprint === fingerprint);
}
