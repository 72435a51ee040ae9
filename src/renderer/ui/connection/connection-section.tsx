import { useTranslation } from 'react-i18next';
import { Notice } from '../components/notice.tsx';
import { SelectField } from '../components/select-field.tsx';
import { SwitchField } from '../components/switch-field.tsx';
import { usePreferences } from '../hooks/use-preferences.ts';
import type { SectionProps } from '../settings/section-props.ts';
import { ServerList } from './server-list.tsx';
import './connection-section.css';

/** Which servers help the two sides find each other, and whether everything goes through a relay. */
export function ConnectionSection({ platform: { preferences } }: SectionProps) {
  const { t } = useTranslation();
  const { iceServers, relayOnly } = usePreferences(preferences);
  const hasRelay = iceServers?.some(({ urls }) => urls.some((url) => url.startsWith('turn'))) === true;
  return (
    <>
      <p className="field-note">{t('settings.connection.intro')}</p>
      <SelectField
        label={t('settings.connection.choice')}
        hint={t(iceServers === null ? 'settings.connection.parleyHint' : 'settings.connection.ownHint')}
        value={iceServers === null ? 'parley' : 'own'}
        onChange={(choice) => preferences.update({ iceServers: choice === 'own' ? [] : null })}
      >
        <option value="parley">{t('settings.connection.parley')}</option>
        <option value="own">{t('settings.connection.own')}</option>
      </SelectField>
      {iceServers !== null && (
        <ServerList
          servers={iceServers}
          onChange={(servers) => preferences.update({ iceServers: servers })}
        />
      )}
      <SwitchField
        label={t('settings.connection.relayOnly')}
        hint={t('settings.connection.relayOnlyHint')}
        checked={relayOnly}
        onChange={(on) => preferences.update({ relayOnly: on })}
      />
      {/* A region of its own that is always there, so that it is read out when the words come. */}
      <div role="status">
        {relayOnly && !hasRelay && (
          <Notice
            tone="attention"
            title={t('settings.connection.noRelay.title')}
            help={t('settings.connection.noRelay.help')}
          />
        )}
      </div>
    </>
  );
}
