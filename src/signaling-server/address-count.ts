import { plainAddress } from './addresses.ts';

/** Counts what is open per remote address. */
export class AddressCount {
  readonly #counts = new Map<string, number>();

  /** @returns how many are open now from this address */
  add(address: string): number {
    const count = this.of(address) + 1;
    this.#counts.set(plainAddress(address), count);
    return count;
  }

  remove(address: string): void {
    const count = this.of(address) - 1;
    if (count > 0) this.#counts.set(plainAddress(address), count);
    else this.#counts.delete(plainAddress(address));
  }

  of(address: string): number {
    return this.#counts.get(plainAddress(address)) ?? 0;
  }
}
