import { formatAuthority, originOf, type ServerAddress } from '../protocol/address.ts';
import type { Pin, TrustAcceptance, TrustQuery, TrustVerdict } from '../protocol/ipc-trust.ts';
import type { Logger } from '../signaling-server/options.ts';
import { IpcError } from './ipc-error.ts';
import { addPin, findPin, isPinnedForHost, removePin } from './pins.ts';
import type { ProbeResult, ServerProbe } from './server-probe.ts';
import type { SettingsStore } from './settings.ts';

export interface TrustOptions {
  readonly probe: ServerProbe;
  readonly settings: Pick<SettingsStore, 'get' | 'update'>;
  /** Fingerprints of the servers that this app runs itself: nobody else has their keys. */
  readonly ownFingerprints: () => readonly string[];
  /** Where the window reaches a server that refuses the app's origin. */
  readonly relayTo: (address: ServerAddress) => Promise<string>;
  readonly logger: Logger;
  /** Milliseconds since the epoch. */
  readonly now?: () => number;
}

/** Decides which servers the window may connect to. */
export interface Trust {
  /** Looks at a server before the window connects to it. */
  check(query: TrustQuery): Promise<TrustVerdict>;
  /**
   * Remembers the certificate that the last check of the address showed.
   * @returns where the window connects
   * @throws {IpcError} `not-checked` when that was another one
   */
  accept(acceptance: TrustAcceptance): Promise<string>;
  pins(): readonly Pin[];
  forget(address: ServerAddress): void;
  /** Whether to go on with a certificate that no authority vouches for. Quick: it decides every connection. */
  accepts(host: string, fingerprint: string): boolean;
}

type Found = Extract<ProbeResult, { ok: true }>;
type Voucher = Extract<TrustVerdict, { status: 'trusted' }>['by'];
type Shown = Pick<Found, 'fingerprint' | 'acceptsApp'>;

function keyOf(address: ServerAddress): string {
  return formatAuthority(address, 0);
}

/** Creates the decision over the pins in the settings. */
export function createTrust(options: TrustOptions): Trust {
  const { probe, settings, ownFingerprints, relayTo, logger, now = Date.now } = options;
  /** What the user was shown last, by address: nothing else can be accepted. */
  const shown = new Map<string, Shown>();
  /** Promised by invitations in this run, by address. They never replace a pin. */
  const promised = new Map<string, ServerAddress & { readonly fingerprint: string }>();

  const remember = (address: ServerAddress, fingerprint: string): void => {
    const pin = { host: address.host, port: address.port, fingerprint, acceptedAt: now() };
    void settings.update(({ pins }) => ({ pins: addPin(pins, pin) }));
  };

  const keepPromise = (address: ServerAddress, fingerprint: string): void => {
    promised.set(keyOf(address), { ...address, fingerprint });
    if (!findPin(settings.get().pins, address)) remember(address, fingerprint);
  };

  const signalingUrlOf = async (address: ServerAddress, acceptsApp: boolean): Promise<string> =>
    acceptsApp ? originOf(address) : relayTo(address);

  /** On whose word a certificate can be trusted, null when only the user can tell. */
  const voucherOf = ({ address, fingerprint: promise }: TrustQuery, found: Found): Voucher | null => {
    if (ownFingerprints().includes(found.fingerprint)) return 'own';
    if (found.authorized) return 'authority';
    if (findPin(settings.get().pins, address)?.fingerprint === found.fingerprint) return 'pin';
    return promise === found.fingerprint ? 'invitation' : null;
  };

  const judge = async (query: TrustQuery): Promise<TrustVerdict> => {
    const { address, fingerprint: promise } = query;
    const found = await probe(address);
    if (!found.ok) return { status: 'failed', problem: found.problem };
    const { fingerprint, acceptsApp, certificate } = found;
    const voucher = voucherOf(query, found);
    if (voucher === 'invitation') keepPromise(address, fingerprint);
    if (voucher) {
      return { status: 'trusted', by: voucher, signalingUrl: await signalingUrlOf(address, acceptsApp) };
    }
    shown.set(keyOf(address), { fingerprint, acceptsApp });
    const pin = findPin(settings.get().pins, address);
    const expected = pin?.fingerprint ?? promise;
    if (expected === null) return { status: 'unknown', fingerprint, certificate };
    return {
      status: 'changed',
      fingerprint,
      expectedFingerprint: expected,
      expectedBy: pin ? 'pin' : 'invitation',
      certificate,
    };
  };

  return {
    async check(query) {
      shown.delete(keyOf(query.address));
      const verdict = await judge(query);
      const detail = verdict.status === 'failed' ? verdict.problem : null;
      logger.info({ server: keyOf(query.address), verdict: verdict.status, detail }, 'server checked');
      return verdict;
    },
    async accept({ address, fingerprint }) {
      const offer = shown.get(keyOf(address));
      if (offer?.fingerprint !== fingerprint) {
        throw new IpcError('not-checked', 'Only a certificate that was just shown can be accepted.');
      }
      shown.delete(keyOf(address));
      remember(address, fingerprint);
      logger.info({ server: keyOf(address), fingerprint }, 'certificate accepted by the user');
      return signalingUrlOf(address, offer.acceptsApp);
    },
    pins: () => settings.get().pins,
    forget(address) {
      promised.delete(keyOf(address));
      void settings.update(({ pins }) => ({ pins: removePin(pins, address) }));
      logger.info({ server: keyOf(address) }, 'certificate forgotten');
    },
    accepts(host, fingerprint) {
      if (ownFingerprints().includes(fingerprint)) return true;
      if (isPinnedForHost(settings.get().pins, host, fingerprint)) return true;
      return [...promised.values()].some((entry) => entry.host === host && entry.fingerprint === fingerprint);
    },
  };
}
