import { RubyText } from '../../i18n/RubyText.js';
import { useAnyWords } from '../../i18n/words.js';

interface InWordsProps {
  readonly text: string;
  readonly lang: string;
}

/** A text in its own language, whatever the page is in. */
export const InWords = (text: InWordsProps) => (
  <RubyText {...text} readings={useAnyWords().readings} />
);
