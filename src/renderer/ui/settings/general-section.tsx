import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LANGUAGES } from '../../../protocol/preferences.ts';
import { SelectField } from '../components/select-field.tsx';
import { SwitchField } from '../components/switch-field.tsx';
import { TextField } from '../components/text-field.tsx';
import { useLanguageMissing } from '../hooks/use-language-missing.ts';
import { usePreferences } from '../hooks/use-preferences.ts';
import { LANGUAGE_NAMES } from '../messages/language-names.ts';
import type { SectionProps } from './section-props.ts';

/** Longest name that is sent to the other person, in UTF-16 units. */
const NAME_LENGTH = 60;

/** The name, the language and the sound of messages. */
export function GeneralSection({ platform: { preferences }, name, onName }: SectionProps) {
  const { t } = useTranslation();
  const { language, chatSound } = usePreferences(preferences);
  const languageMissing = useLanguageMissing();
  // The kept name has no blanks around it, and may come back late: neither may disturb the typing.
  const [draft, setDraft] = useState(name);
  const changeLanguage = (value: string) => {
    const chosen = LANGUAGES.find((choice) => choice === value);
    if (chosen !== undefined) preferences.update({ language: chosen });
  };
  return (
    <>
      <TextField
        label={t('settings.general.name')}
        hint={t('settings.general.nameHint')}
        value={draft}
        onChange={({ target }) => {
          setDraft(target.value);
          onName(target.value.trim());
        }}
        maxLength={NAME_LENGTH}
        autoComplete="name"
      />
      <SelectField
        label={t('settings.general.language')}
        hint={languageMissing ? t('settings.general.languageMissing') : undefined}
        value={language}
        onChange={changeLanguage}
      >
        {LANGUAGES.map((choice) =>
          choice === 'system' ? (
            <option key={choice} value={choice}>
              {t('settings.general.systemLanguage')}
            </option>
          ) : (
            <option key={choice} value={choice} lang={choice}>
              {LANGUAGE_NAMES[choice]}
            </option>
          ),
        )}
      </SelectField>
      <SwitchField
        label={t('settings.general.chatSound')}
        hint={t('settings.general.chatSoundHint')}
        checked={chatSound}
        onChange={(on) => preferences.update({ chatSound: on })}
      />
    </>
  );
}
