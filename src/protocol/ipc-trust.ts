/** What the window and the main process say to each other about the certificate of a server. */
import type { ServerAddress } from './address.ts';

/** A server to be checked before the window connects to it. */
export interface TrustQuery {
  readonly address: ServerAddress;
  /** The fingerprint that an invitation promised, if any. */
  readonly fingerprint: string | null;
}

/** Why a server cannot be joined. */
export type ConnectionProblem =
  | 'name-not-found'
  | 'unreachable'
  | 'refused'
  | 'timeout'
  | 'connection-lost'
  /** Something answers, but not by TLS. */
  | 'not-tls'
  /** Neither a Parley nor a lab server. */
  | 'not-parley'
  /** A signaling server of an older Socket.IO. */
  | 'wrong-version'
  /** A signaling server that accepts neither the app nor its own page under this address. */
  | 'origin-refused'
  /** A signaling server that takes no more connections from here at the moment. */
  | 'busy';

/** What a person may compare before accepting a certificate. Written by a stranger: show it as plain text. */
export interface CertificateSummary {
  readonly subject: string;
  readonly issuer: string;
  /** Milliseconds since the epoch. */
  readonly validFrom: number;
  readonly validTo: number;
}

export type TrustVerdict =
  | {
      readonly status: 'trusted';
      readonly by: 'own' | 'authority' | 'pin' | 'invitation';
      /** Where the window connects: the server itself, or this app's relay to one that accepts only its own page. */
      readonly signalingUrl: string;
    }
  /** Never seen: the user has to decide. */
  | { readonly status: 'unknown'; readonly fingerprint: string; readonly certificate: CertificateSummary }
  /** Another certificate than the remembered or promised one: a loud warning whose default is no. */
  | {
      readonly status: 'changed';
      readonly fingerprint: string;
      readonly expectedFingerprint: string;
      readonly expectedBy: 'pin' | 'invitation';
      readonly certificate: CertificateSummary;
    }
  | { readonly status: 'failed'; readonly problem: ConnectionProblem };

/** The user's yes to a certificate that {@link TrustVerdict} showed. */
export interface TrustAcceptance {
  readonly address: ServerAddress;
  readonly fingerprint: string;
}

/** A remembered certificate. */
export interface Pin extends ServerAddress {
  readonly fingerprint: string;
  /** Milliseconds since the epoch. */
  readonly acceptedAt: number;
}
