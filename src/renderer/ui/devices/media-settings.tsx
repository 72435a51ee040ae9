import { useTranslation } from 'react-i18next';
import { QUALITIES } from '../../../protocol/preferences.ts';
import type { LocalMediaSnapshot } from '../../call/snapshot.ts';
import { Button } from '../components/button.tsx';
import { LevelMeter } from '../components/level-meter.tsx';
import { SelectField } from '../components/select-field.tsx';
import { SwitchField } from '../components/switch-field.tsx';
import { MuteKeySetting } from '../desktop/mute-key-setting.tsx';
import { useCall } from '../hooks/use-call.ts';
import { usePreferences } from '../hooks/use-preferences.ts';
import type { SectionProps } from '../settings/section-props.ts';
import { DeviceSelect } from './device-select.tsx';
import { areNamesKnown, canChooseSpeaker } from './offered-kinds.ts';
import { TestSound } from './test-sound.tsx';
import './media-settings.css';

/** What music mode switches off, whatever was chosen. */
const PROCESSING = ['echoCancellation', 'noiseSuppression', 'autoGainControl'] as const;

/** Which devices are used, and how the picture and the voice are sent. */
export function MediaSettings({ controller, platform: { preferences, desktop } }: SectionProps) {
  const { t } = useTranslation();
  const { call, devices, local } = useCall(controller);
  const chosen = usePreferences(preferences);
  const { quality, pushToTalk, musicMode } = chosen;
  const changeQuality = (value: string) => {
    const wanted = QUALITIES.find((choice) => choice === value);
    if (wanted !== undefined) preferences.update({ quality: wanted });
  };
  return (
    <>
      <section className="media-group">
        <h3>{t('devices.picture')}</h3>
        <DeviceSelect
          kind="camera"
          devices={devices}
          controller={controller}
          hint={areNamesKnown(devices) ? undefined : t('devices.namesLater')}
        />
        <SelectField
          label={t('devices.quality.label')}
          hint={t(`devices.quality.${quality}.hint`)}
          value={quality}
          onChange={changeQuality}
        >
          {QUALITIES.map((choice) => (
            <option key={choice} value={choice}>
              {t(`devices.quality.${choice}.name`)}
            </option>
          ))}
        </SelectField>
      </section>
      <section className="media-group" data-place="voice">
        <h3>{t('devices.voice')}</h3>
        <DeviceSelect kind="microphone" devices={devices} controller={controller} />
        <Loudness
          local={local}
          onPreview={call.phase === 'idle' ? () => void controller.startPreview() : null}
        />
        <SwitchField
          label={t('devices.pushToTalk.label')}
          hint={t('devices.pushToTalk.hint')}
          checked={pushToTalk}
          onChange={(on) => preferences.update({ pushToTalk: on })}
        />
        {desktop !== undefined && <MuteKeySetting muteKey={desktop.muteKey} />}
        {PROCESSING.map((name) => (
          <SwitchField
            key={name}
            label={t(`devices.${name}.label`)}
            hint={musicMode ? t('devices.offForMusic') : t(`devices.${name}.hint`)}
            checked={chosen[name] && !musicMode}
            disabled={musicMode}
            onChange={(on) => preferences.update({ [name]: on })}
          />
        ))}
        <SwitchField
          label={t('devices.musicMode.label')}
          hint={t('devices.musicMode.hint')}
          checked={musicMode}
          onChange={(on) => preferences.update({ musicMode: on })}
        />
      </section>
      <section className="media-group">
        <h3>{t('devices.hearing')}</h3>
        {canChooseSpeaker() && <DeviceSelect kind="speaker" devices={devices} controller={controller} />}
        <TestSound speaker={devices.chosen.speaker} />
      </section>
    </>
  );
}

interface LoudnessProps {
  readonly local: LocalMediaSnapshot;
  /** Turns the preview on; null where it cannot be. */
  readonly onPreview: (() => void) | null;
}

/** How loud the microphone hears you, or why that is not known. */
function Loudness({ local: { microphone, microphoneMuted }, onPreview }: LoudnessProps) {
  const { t } = useTranslation();
  if (microphone === null) {
    return (
      <div className="media-no-level">
        <p className="field-note">{t('devices.level.none')}</p>
        {onPreview !== null && <Button onClick={onPreview}>{t('preview.turnOn')}</Button>}
      </div>
    );
  }
  if (microphoneMuted) return <p className="field-note">{t('devices.level.muted')}</p>;
  return (
    <div className="media-level">
      <span>{t('devices.level.label')}</span>
      <LevelMeter stream={microphone} />
    </div>
  );
}
