import { useEffect, useRef, useState } from 'react';
import { originOf } from '../../../protocol/address.ts';
import {
  formatInvitation,
  parseAddress,
  type Invitation,
  type InvitationProblem,
} from '../../../protocol/invitation.ts';
import type { HostingRequest, HostingStatus } from '../../../protocol/ipc-hosting.ts';
import type { ConnectionProblem } from '../../../protocol/ipc-trust.ts';
import type { IpcErrorCode } from '../../../protocol/ipc.ts';
import type { CallWay, InterruptedCall } from '../../call/snapshot.ts';
import { DesktopError, type DesktopFeatures } from '../../platform/desktop-features.ts';
import type { CertificateQuestion } from './trust-dialog.tsx';

/** Why hosting or joining did not come about, or a room could not be closed. */
export type SessionProblem =
  | { readonly kind: 'address'; readonly problem: InvitationProblem }
  | { readonly kind: 'connection'; readonly problem: ConnectionProblem; readonly invitation: Invitation }
  | { readonly kind: 'refusal'; readonly code: IpcErrorCode; readonly during: Undertaking };

/** What the user wanted to be done. */
export type Undertaking = 'hosting' | 'joining' | 'closing';

/** A certificate that waits for the user's word, and the call that depends on it. */
interface PendingTrust {
  readonly question: CertificateQuestion;
  readonly invitation: Invitation;
  readonly room: string;
}

/** How the last call came about, so that it can be made again. */
type Origin = { readonly kind: 'host' } | { readonly kind: 'join'; readonly invitation: Invitation };

/** Hosting and joining: everything between the start screen and the call. */
export interface DesktopSession {
  readonly hosting: HostingStatus;
  readonly busy: 'no' | Undertaking;
  readonly problem: SessionProblem | null;
  readonly question: CertificateQuestion | null;
  /** Origin of the other computer's server that the current or last call goes through; null for the own server. */
  readonly serverOrigin: string | null;
  readonly host: (room: string, changes?: Partial<Omit<HostingRequest, 'room'>>) => void;
  /** @param typed an address or an invitation; `room` counts more than the invitation's */
  readonly join: (typed: string, room: string) => void;
  /** Back into an interrupted call; a room that was hosted here opens at the port where the other side looks for it. */
  readonly comeBack: (interrupted: InterruptedCall) => void;
  readonly callAgain: (room: string) => void;
  /** Undertakes again what has led to the problem. */
  readonly tryAgain: () => void;
  readonly stopHosting: () => void;
  readonly acceptCertificate: () => void;
  readonly refuseCertificate: () => void;
  readonly clearProblem: () => void;
  /** Puts aside that the own server broke down. */
  readonly dismissBreakdown: () => void;
}

function refusal(error: unknown, during: Undertaking): SessionProblem {
  return { kind: 'refusal', code: error instanceof DesktopError ? error.code : 'internal', during };
}

/**
 * Hosts and joins for the desktop app.
 * @param startCall starts the call once the window may connect to `signalingUrl`
 */
export function useDesktopSession(
  desktop: DesktopFeatures,
  startCall: (signalingUrl: string, room: string, way: CallWay) => void,
): DesktopSession {
  const [hosting, setHosting] = useState<HostingStatus>({ phase: 'stopped' });
  const [busy, setBusy] = useState<DesktopSession['busy']>('no');
  const [problem, setProblem] = useState<SessionProblem | null>(null);
  const [pending, setPending] = useState<PendingTrust | null>(null);
  const [serverOrigin, setServerOrigin] = useState<string | null>(null);
  const origin = useRef<Origin>({ kind: 'host' });
  const lastAttempt = useRef<() => void>(() => undefined);

  useEffect(() => {
    const unsubscribe = desktop.hosting.onChange(setHosting);
    void desktop.hosting.status().then(setHosting);
    return unsubscribe;
  }, [desktop]);

  /** Runs one attempt; whatever refuses it ends up as a problem on the screen. */
  const attempt = async (what: Undertaking, work: () => Promise<void>): Promise<void> => {
    lastAttempt.current = () => void attempt(what, work);
    setProblem(null);
    setBusy(what);
    try {
      await work();
    } catch (error) {
      setProblem(refusal(error, what));
    } finally {
      setBusy('no');
    }
  };

  const enter = async (invitation: Invitation, room: string, url: string): Promise<void> => {
    await desktop.settings.addRecent(invitation.address, room);
    setServerOrigin(originOf(invitation.address));
    startCall(url, room, { kind: 'joining', invitation: formatInvitation({ ...invitation, room }) });
  };

  const joinInvitation = (invitation: Invitation, room: string): void => {
    origin.current = { kind: 'join', invitation };
    void attempt('joining', async () => {
      const verdict = await desktop.trust.check({
        address: invitation.address,
        fingerprint: invitation.fingerprint,
      });
      if (verdict.status === 'trusted') await enter(invitation, room, verdict.signalingUrl);
      else if (verdict.status === 'failed')
        setProblem({ kind: 'connection', problem: verdict.problem, invitation: { ...invitation, room } });
      else setPending({ question: { address: invitation.address, verdict }, invitation, room });
    });
  };

  const host: DesktopSession['host'] = (room, changes) => {
    origin.current = { kind: 'host' };
    void attempt('hosting', async () => {
      const status = await desktop.hosting.start({ room, port: null, renewCertificate: false, ...changes });
      setHosting(status);
      if (status.phase !== 'running') {
        return setProblem({ kind: 'refusal', code: 'server-failed', during: 'hosting' });
      }
      setServerOrigin(null);
      startCall(status.localUrl, room, { kind: 'hosting', port: status.port });
    });
  };

  const join: DesktopSession['join'] = (typed, room) => {
    const parsed = parseAddress(typed);
    if (parsed.ok) joinInvitation(parsed.invitation, room);
    else setProblem({ kind: 'address', problem: parsed.problem });
  };

  return {
    hosting,
    busy,
    problem,
    question: pending?.question ?? null,
    serverOrigin,
    host,
    join,
    comeBack: ({ room, way }) => {
      if (way?.kind === 'hosting') host(room, { port: way.port });
      else if (way?.kind === 'joining') join(way.invitation, room);
    },
    callAgain: (room) => {
      const last = origin.current;
      if (last.kind === 'host') host(room);
      else joinInvitation(last.invitation, room);
    },
    tryAgain: () => lastAttempt.current(),
    stopHosting: () => void attempt('closing', () => desktop.hosting.stop()),
    acceptCertificate: () => {
      if (pending === null) return;
      setPending(null);
      const { question, invitation, room } = pending;
      void attempt('joining', async () => {
        const { address, verdict } = question;
        const url = await desktop.trust.accept({ address, fingerprint: verdict.fingerprint });
        await enter(invitation, room, url);
      });
    },
    refuseCertificate: () => setPending(null),
    clearProblem: () => setProblem(null),
    dismissBreakdown: () => setHosting({ phase: 'stopped' }),
  };
}
