import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { HostingStatus } from '../../../protocol/ipc-hosting.ts';
import { Button } from '../components/button.tsx';
import { Notice } from '../components/notice.tsx';
import { SelectField } from '../components/select-field.tsx';
import { StatusLine } from '../components/status-line.tsx';
import type { OpenSystemSettings } from '../devices/way-out-button.tsx';
import { useFocusOnMount } from '../hooks/use-focus-on-mount.ts';
import { InvitationCard } from '../lobby/invitation-card.tsx';
import { Fingerprint } from '../components/fingerprint.tsx';
import '../lobby/waiting-panel.css';
import './hosting-panel.css';

interface HostingPanelProps {
  readonly hosting: Extract<HostingStatus, { phase: 'running' }>;
  readonly openExternal: (url: string) => void;
  /** Where the system has settings to open. */
  readonly openSystemSettings: OpenSystemSettings | undefined;
  readonly onStop: () => void;
  /** Looks at the computer's addresses at once, not only with the next of the regular looks. */
  readonly onLookAgain: () => void;
}

/** The hosted room waits for the other person: the invitation is what matters. */
export function HostingPanel(props: HostingPanelProps) {
  const { hosting, openExternal, openSystemSettings, onStop, onLookAgain } = props;
  const { t } = useTranslation();
  const id = useId();
  const heading = useFocusOnMount<HTMLHeadingElement>();
  const [kind, setKind] = useState<'app' | 'browser'>('app');
  const [host, setHost] = useState<string | null>(null);
  const { addresses, room, port, wantedPort } = hosting;
  const address = addresses.find((candidate) => candidate.host === host) ?? addresses[0];
  if (address === undefined) throw new Error('A hosted room has at least the loopback address.');
  const link = kind === 'app' ? address.invitation : address.guestLink;

  return (
    <>
      <div className="lobby-intro">
        <StatusLine tone={hosting.members > 1 ? 'good' : 'busy'}>
          {t(hosting.members > 1 ? 'desktop.hosting.present' : 'status.waiting')}
        </StatusLine>
        <h1 ref={heading} tabIndex={-1}>
          {t('desktop.hosting.title')}
        </h1>
        {/* Nobody else could use it yet. */}
        {hosting.networkAvailable && <p>{t('desktop.hosting.intro')}</p>}
      </div>
      {!hosting.networkAvailable && (
        <Notice
          tone="attention"
          title={t('desktop.hosting.noNetwork.title')}
          help={t('desktop.hosting.noNetwork.help')}
          action={
            <Button
              variant="primary"
              onClick={openSystemSettings ? () => openSystemSettings('network') : onLookAgain}
            >
              {t(`desktop.hosting.noNetwork.${openSystemSettings ? 'action' : 'lookAgain'}`)}
            </Button>
          }
        />
      )}
      {port !== wantedPort && (
        <Notice
          tone="info"
          title={t('desktop.hosting.portChanged.title', { port, wanted: wantedPort })}
          help={t('desktop.hosting.portChanged.help')}
        />
      )}
      <fieldset className="hosting-kind">
        <legend>{t('desktop.hosting.kind')}</legend>
        <div className="hosting-kinds">
          {(['app', 'browser'] as const).map((choice) => (
            <label key={choice}>
              <input
                type="radio"
                name={`${id}-kind`}
                className="visually-hidden"
                checked={choice === kind}
                onChange={() => setKind(choice)}
              />
              <span>{t(choice === 'app' ? 'desktop.hosting.withApp' : 'desktop.hosting.withBrowser')}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <InvitationCard
        link={link}
        qrLink={address.guestLink}
        mailText={t(kind === 'app' ? 'desktop.hosting.emailApp' : 'desktop.hosting.emailBrowser', {
          link,
          fingerprint: hosting.fingerprint,
        })}
        secondary={!hosting.networkAvailable}
        openExternal={openExternal}
      />
      <div className="hosting-details">
        <SelectField label={t('desktop.hosting.network')} value={address.host} onChange={setHost}>
          {addresses.map((candidate) => (
            <option key={candidate.host} value={candidate.host}>
              {`${candidate.host} · ${t(`desktop.hosting.addressKind.${candidate.kind}`)}`}
            </option>
          ))}
        </SelectField>
        <dl>
          <dt>{t('desktop.hosting.room')}</dt>
          <dd>{room}</dd>
        </dl>
      </div>
      <div className="hosting-end">
        <Button onClick={onStop}>{t('desktop.hosting.stop')}</Button>
        <p className="field-note">{t('desktop.hosting.stopHint')}</p>
      </div>
      <Fingerprint
        label={t('desktop.hosting.fingerprint')}
        value={hosting.fingerprint}
        hint={t('desktop.hosting.fingerprintHint')}
      />
      <div className="waiting-steps">
        <h2>{t('desktop.hosting.steps')}</h2>
        <ol>
          <li>{t(kind === 'app' ? 'desktop.hosting.stepApp' : 'desktop.hosting.stepBrowser')}</li>
          <li>{t('desktop.hosting.stepAppCall')}</li>
        </ol>
      </div>
    </>
  );
}
