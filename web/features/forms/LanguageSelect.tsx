import type { ReactNode } from 'react';
import { LOCALES } from '../../i18n/registry.js';
import { useWords } from '../../i18n/words.js';
import { Select } from '../../ui/form/Select.js';
import { OTHER_CHOICE } from './form-fields.js';

interface LanguageSelectProps {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly value: string;
  readonly error?: ReactNode;
  readonly errorPrefix: string;
}

/** The language of what is written: each by its own name. */
export const LanguageSelect = ({ value, ...text }: LanguageSelectProps) => {
  const { plain } = useWords();
  return (
    <Select
      {...text}
      id="lang"
      name="lang"
      defaultValue={value}
      options={[
        ...LOCALES.written.map(({ tag, autonym }) => ({ value: tag, text: autonym, lang: tag })),
        { value: OTHER_CHOICE, text: plain('form.otherLanguage') },
      ]}
    />
  );
};
