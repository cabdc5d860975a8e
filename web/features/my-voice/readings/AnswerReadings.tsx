import type { OwnSubmission } from '../../../../core/contract/index.js';
import { SOURCE_LANGUAGE } from '../../../../core/language/index.js';
import { LOCALES } from '../../../i18n/registry.js';
import { useWords } from '../../../i18n/words.js';
import { Button } from '../../../ui/Button.js';

interface AnswerReadingsProps {
  readonly form: string;
  readonly voice: OwnSubmission;
  readonly areShown: boolean;
}

/** Readings on and off for who reads Japanese; in plain Japanese the switch of the header does it. Sends the page's form. */
export const AnswerReadings = ({ form, voice, areShown }: AnswerReadingsProps) => {
  const { say, locale } = useWords();
  const isJapanese = [...voice.answers, ...voice.messages].some(
    (written) =>
      written.lang === SOURCE_LANGUAGE && !('from' in written && written.from === 'resident'),
  );
  if (locale.readings || !LOCALES.reads(locale.tag, SOURCE_LANGUAGE) || !isJapanese) return null;
  return (
    <p>
      <Button
        type="submit"
        kind="link"
        form={form}
        formNoValidate
        name="intent"
        value={areShown ? 'readings-off' : 'readings-on'}
      >
        {say(areShown ? 'readings.hide' : 'readings.show')}
      </Button>
    </p>
  );
};
