import type { Opinion } from '../../../core/contract/index.js';
import { SOURCE_LANGUAGE } from '../../../core/language/index.js';
import { formatDay } from '../../i18n/format.js';
import { useWords } from '../../i18n/words.js';
import { Written } from '../../ui/voice/Written.js';

interface CorrectedLineProps {
  /** When and what; nothing is shown of a text that stands as it was first written. */
  readonly corrected: Opinion['corrected'];
}

/** Says that a text was corrected, when, and what the city says of it: in Japanese, as its answers are. */
export const CorrectedLine = ({ corrected }: CorrectedLineProps) => {
  const { say, locale } = useWords();
  if (!corrected) return null;
  return (
    <>
      {say('opinions.corrected', { date: formatDay(corrected.at, locale) })}{' '}
      <Written lang={SOURCE_LANGUAGE}>{corrected.note}</Written>
    </>
  );
};
