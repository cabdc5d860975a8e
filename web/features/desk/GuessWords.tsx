import { useDeskWords } from '../../i18n/desk-words.js';
import { Written } from '../../ui/voice/Written.js';

interface GuessWordsProps {
  readonly words: readonly string[];
  /** The language of the voice that they were found in. */
  readonly lang: string;
}

/** `夫+殴` stands in the lexicon for two words near each other. */
const readable = (word: string): string => word.replaceAll('+', ' … ');

/** The words of a voice that spoke for a guess: found as they stand, so no browser should translate them. */
export const GuessWords = ({ words, lang }: GuessWordsProps) => {
  const { say } = useDeskWords();
  if (words.length === 0) return null;
  return (
    <>
      {say('proposal.words')}{' '}
      <Written lang={lang} translate="no">
        {words.map(readable).join(', ')}
      </Written>
    </>
  );
};
