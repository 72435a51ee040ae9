/** What the window and the main process say to each other about a room that this computer hosts. */

export interface HostingRequest {
  readonly room: string;
  /** Exactly this port; null for 8443, else the next free one. */
  readonly port: number | null;
  /** Sets an unreadable certificate aside and makes a new one. Everyone who pinned the old one is warned. */
  readonly renewCertificate: boolean;
}

/** `network`: the others' likely way. `vpn`: for those in the same private network. The others reach nobody else. */
export type AddressKind = 'network' | 'vpn' | 'virtual' | 'link-local' | 'loopback';

/** One address under which the hosted room may be reached. */
export interface HostAddress {
  readonly host: string;
  readonly family: 'IPv4' | 'IPv6';
  readonly kind: AddressKind;
  /** The system's name of the network adapter, such as `eth0` or `Wi-Fi`. */
  readonly adapter: string;
  /** `parley://` link for the desktop app. */
  readonly invitation: string;
  /** https link for a guest's browser. */
  readonly guestLink: string;
}

export type HostingStatus =
  | { readonly phase: 'stopped' }
  | {
      readonly phase: 'running';
      readonly room: string;
      readonly port: number;
      /** The port that was wanted; another one than `port` when it was taken. */
      readonly wantedPort: number;
      /** Where this computer's own window joins. Its certificate is trusted without a question. */
      readonly localUrl: string;
      /** SHA-256 of the certificate as `AA:BB:…`, to compare by voice. */
      readonly fingerprint: string;
      /** Likeliest first; never empty, since the loopback address is the last. */
      readonly addresses: readonly HostAddress[];
      /** Whether any address can be reached from another computer. */
      readonly networkAvailable: boolean;
      /** How many are in the room, this computer's own window included. */
      readonly members: number;
    }
  /** The server broke down by itself: the room it had, and the port where the other side still looks for it. */
  | { readonly phase: 'failed'; readonly room: string; readonly port: number };
