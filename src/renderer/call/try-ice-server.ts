import type { IceServer } from '../../protocol/signaling.ts';
import { usableServers } from './ice-servers.ts';
import { Scope } from './scope.ts';
import { TIMERS } from './timers.ts';

/** What came of trying a STUN or TURN server. */
export type IceServerTrial =
  /** A STUN server told this side's address as it is seen from there. */
  | { readonly outcome: 'address-told'; readonly address: string }
  /** A STUN server answered, and sees the address that this side has anyway: nothing translates between them. */
  | { readonly outcome: 'same-address' }
  /** A TURN server relays; `address` is the one that the other side gets to know. */
  | { readonly outcome: 'relays'; readonly address: string }
  /** A TURN server does not accept the user name or the password. */
  | { readonly outcome: 'credentials-refused' }
  /** A TURN server refused for another reason; `reason` is in its own words. */
  | { readonly outcome: 'refused'; readonly reason: string }
  | { readonly outcome: 'unanswered' };

/** STUN error codes (RFC 8489, section 14.8; RFC 8656, section 19): wrong credentials, in coturn also a user whose time is over. */
const CREDENTIALS_REFUSED = 401;
/** Codes from here on are the browser's own (W3C WebRTC 1.0, section 4.8.2): there was no answer. */
const NO_ANSWER = 700;

/** What of a peer connection the trial needs. */
export type TrialConnection = Pick<
  RTCPeerConnection,
  | 'addEventListener'
  | 'createDataChannel'
  | 'createOffer'
  | 'setLocalDescription'
  | 'iceGatheringState'
  | 'close'
>;

/** Makes the connection that a trial throws away afterwards. */
export type MakeTrialConnection = (configuration: RTCConfiguration) => TrialConnection;

/** Whether this browser says when a server did not answer; without that, silence is all there is to go by. */
function tellsErrors(): boolean {
  return 'onicecandidateerror' in RTCPeerConnection.prototype;
}

/**
 * Tries a server for real: gathers candidates with that server alone, as a call does. A TURN server is tried as a relay.
 * @param signal gives up: the outcome is then `unanswered`
 * @throws DOMException when the browser cannot read the server's address
 */
export async function tryIceServer(
  server: IceServer,
  signal: AbortSignal,
  makeConnection: MakeTrialConnection = (configuration) => new RTCPeerConnection(configuration),
  errorsAreTold: () => boolean = tellsErrors,
): Promise<IceServerTrial> {
  const isRelay = server.urls.some((url) => url.startsWith('turn'));
  const connection = makeConnection({
    iceServers: usableServers(server),
    iceTransportPolicy: isRelay ? 'relay' : 'all',
  });
  const scope = new Scope();
  scope.add(() => connection.close());
  try {
    return await new Promise<IceServerTrial>((resolve, reject) => {
      let refusal: IceServerTrial | null = null;
      let failed = false;
      let hasHost = false;
      // An adapter of several that gets no answer says nothing while another may still get one.
      const decide = (): void => {
        if (refusal !== null) resolve(refusal);
        else if (!isRelay && hasHost && !failed && errorsAreTold()) resolve({ outcome: 'same-address' });
        else resolve({ outcome: 'unanswered' });
      };
      const listening = { signal: scope.signal };
      connection.addEventListener(
        'icecandidate',
        ({ candidate }) => {
          if (candidate?.type === 'host') hasHost = true;
          const { address = null } = candidate ?? {};
          if (address === null) return;
          if (candidate?.type === 'relay') resolve({ outcome: 'relays', address });
          else if (candidate?.type === 'srflx') resolve({ outcome: 'address-told', address });
        },
        listening,
      );
      connection.addEventListener(
        'icecandidateerror',
        ({ errorCode, errorText }) => {
          failed = true;
          if (errorCode === CREDENTIALS_REFUSED) refusal = { outcome: 'credentials-refused' };
          else if (errorCode < NO_ANSWER) refusal ??= { outcome: 'refused', reason: errorText };
        },
        listening,
      );
      connection.addEventListener(
        'icegatheringstatechange',
        () => connection.iceGatheringState === 'complete' && decide(),
        listening,
      );
      scope.after(TIMERS.iceServerAnswers, () => resolve(refusal ?? { outcome: 'unanswered' }));
      signal.addEventListener('abort', () => resolve({ outcome: 'unanswered' }), listening);
      connection.createDataChannel('trial');
      connection
        .createOffer()
        .then((offer) => connection.setLocalDescription(offer))
        .catch(reject);
    });
  } finally {
    scope.dispose();
  }
}
