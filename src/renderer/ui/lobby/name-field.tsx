import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TextField } from '../components/text-field.tsx';
import { NAME_LENGTH } from '../text/name-length.ts';

interface NameFieldProps {
  /** The name as it was kept, without blanks around it. */
  readonly name: string;
  readonly onName: (name: string) => void;
}

/** What the user is called. What is kept comes back late and without blanks, which must not disturb the typing. */
export function NameField({ name, onName }: NameFieldProps) {
  const { t } = useTranslation();
  const [draft, setDraft] = useState(name);
  return (
    <TextField
      className="start-name"
      label={t('start.name')}
      value={draft}
      onChange={({ target }) => {
        setDraft(target.value);
        onName(target.value.trim());
      }}
      maxLength={NAME_LENGTH}
      autoComplete="name"
    />
  );
}
