import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DEFAULT_PORT, formatAuthority } from '../../../protocol/address.ts';
import type { Pin } from '../../../protocol/ipc-trust.ts';
import { Button } from '../components/button.tsx';
import { fingerprintGroups } from '../text/fingerprint-groups.ts';
import type { SectionProps } from './section-props.ts';
import './trusted-section.css';

/** The computers whose certificates the user trusts. */
export function TrustedSection({ platform: { desktop } }: SectionProps) {
  const { t } = useTranslation();
  const [pins, setPins] = useState<readonly Pin[]>([]);
  useEffect(() => {
    void desktop?.trust.pins().then(setPins);
  }, [desktop]);
  if (desktop === undefined) return null;

  const forget = async ({ host, port }: Pin): Promise<void> => {
    await desktop.trust.forget({ host, port });
    setPins(await desktop.trust.pins());
  };
  if (pins.length === 0) return <p className="field-note">{t('settings.trusted.none')}</p>;
  return (
    <ul>
      {pins.map((pin) => {
        const address = formatAuthority(pin, DEFAULT_PORT);
        return (
          <li key={address} className="trusted-pin">
            <div>
              <p>{address}</p>
              <p className="trusted-fingerprint">
                {fingerprintGroups(pin.fingerprint).map((group) => (
                  <span key={group}>{group}</span>
                ))}
              </p>
            </div>
            <Button
              aria-label={t('settings.trusted.forgetPin', { address })}
              onClick={() => void forget(pin)}
            >
              {t('settings.trusted.forget')}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
