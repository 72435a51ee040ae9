import { useCallback, useEffect, useRef, useState } from 'react';
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

/** What the user wants to be done, with all that is needed to do it once more. */
export type Undertaking =
  | { readonly kind: 'hosting'; readonly request: HostingRequest }
  | { readonly kind: 'joining'; readonly invitation: Invitation; readonly room: string }
  | { readonly kind: 'closing' };

/** The last thing that went wrong: with what was typed or brought, or with what was undertaken. */
export type SessionProblem =
  | { readonly kind: 'address'; readonly problem: InvitationProblem }
  /** An invitation that was opened, pasted or dropped. */
  | { readonly kind: 'invitation'; readonly problem: InvitationProblem }
  | {
      readonly kind: 'connection';
      readonly problem: ConnectionProblem;
      readonly undertaking: Extract<Undertaking, { kind: 'joining' }>;
    }
  | { readonly kind: 'refusal'; readonly code: IpcErrorCode; readonly undertaking: Undertaking };

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
  readonly busy: 'no' | Undertaking['kind'];
  readonly problem: SessionProblem | null;
  readonly question: CertificateQuestion | null;
  /** Origin of the other computer's server that the current or last call goes through; null for the own server. */
  readonly serverOrigin: string | null;
  /** Opens a room, at exactly this port where one is given. */
  readonly host: (room: string, port?: number | null) => void;
  /** @param typed an address or an invitation; `room` counts more than the invitation's */
  readonly join: (typed: string, room: string) => void;
  /** Back into an interrupted call; a room that was hosted here opens at the port where the other side looks for it. */
  readonly comeBack: (interrupted: InterruptedCall) => void;
  readonly callAgain: (room: string) => void;
  readonly undertake: (undertaking: Undertaking) => void;
  /** Closes the hosted room, or puts aside that it broke down. */
  readonly stopHosting: () => void;
  /** Asks how the hosted room can be reached now. */
  readonly lookAgain: () => void;
  readonly acceptCertificate: () => void;
  readonly refuseCertificate: () => void;
  readonly clearProblem: () => void;
  /** An invitation was brought; null when nothing is wrong with it. Always the same function. */
  readonly noteInvitation: (problem: InvitationProblem | null) => void;
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

  useEffect(() => {
    const unsubscribe = desktop.hosting.onChange(setHosting);
    void desktop.hosting.status().then(setHosting);
    return unsubscribe;
  }, [desktop]);

  /** Runs one attempt; whatever refuses it ends up as a problem on the screen. */
  const attempt = async (undertaking: Undertaking, work: () => Promise<void>): Promise<void> => {
    setProblem(null);
    setBusy(undertaking.kind);
    try {
      await work();
    } catch (error) {
      const code = error instanceof DesktopError ? error.code : 'internal';
      setProblem({ kind: 'refusal', code, undertaking });
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
    const undertaking = { kind: 'joining', invitation, room } as const;
    void attempt(undertaking, async () => {
      const verdict = await desktop.trust.check({
        address: invitation.address,
        fingerprint: invitation.fingerprint,
      });
      if (verdict.status === 'trusted') await enter(invitation, room, verdict.signalingUrl);
      else if (verdict.status === 'failed')
        setProblem({ kind: 'connection', problem: verdict.problem, undertaking });
      else setPending({ question: { address: invitation.address, verdict }, invitation, room });
    });
  };

  const hostAs = (request: HostingRequest): void => {
    origin.current = { kind: 'host' };
    const undertaking = { kind: 'hosting', request } as const;
    void attempt(undertaking, async () => {
      const status = await desktop.hosting.start(request);
      setHosting(status);
      if (status.phase !== 'running') {
        return setProblem({ kind: 'refusal', code: 'server-failed', undertaking });
      }
      setServerOrigin(null);
      startCall(status.localUrl, request.room, { kind: 'hosting', port: status.port });
    });
  };
  const host: DesktopSession['host'] = (room, port = null) => hostAs({ room, port, renewCertificate: false });

  const stopHosting = () => void attempt({ kind: 'closing' }, () => desktop.hosting.stop());

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
      if (way?.kind === 'hosting') host(room, way.port);
      else if (way?.kind === 'joining') join(way.invitation, room);
    },
    callAgain: (room) => {
      const last = origin.current;
      if (last.kind === 'host') host(room);
      else joinInvitation(last.invitation, room);
    },
    undertake: (undertaking) => {
      if (undertaking.kind === 'hosting') hostAs(undertaking.request);
      else if (undertaking.kind === 'joining') joinInvitation(undertaking.invitation, undertaking.room);
      else stopHosting();
    },
    stopHosting,
    lookAgain: () => void desktop.hosting.status().then(setHosting),
    acceptCertificate: () => {
      if (pending === null) return;
      setPending(null);
      const { question, invitation, room } = pending;
      void attempt({ kind: 'joining', invitation, room }, async () => {
        const { address, verdict } = question;
        const url = await desktop.trust.accept({ address, fingerprint: verdict.fingerprint });
        await enter(invitation, room, url);
      });
    },
    refuseCertificate: () => setPending(null),
    clearProblem: () => setProblem(null),
    noteInvitation: useCallback(
      (bad) => setProblem(bad === null ? null : { kind: 'invitation', problem: bad }),
      [],
    ),
  };
}
