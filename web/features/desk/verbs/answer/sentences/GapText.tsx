import type { BankSentence } from '../../../../../../core/language/sentences/index.js';
import { useDeskWords } from '../../../../../i18n/desk-words.js';

const GAP = /\{\{([a-z][a-z0-9]*)\}\}/;

/** A sentence with its gaps named by what they want: ［日］までに知らせます。 */
export const GapText = ({ text, slots }: Pick<BankSentence, 'text' | 'slots'>) => {
  const { say } = useDeskWords();
  return text.split(GAP).map((part, i) => {
    const kind = i % 2 === 1 ? slots?.[part] : undefined;
    return kind ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a text never move
      <span key={i} className="gap">
        {kind === 'span' ? (
          <>
            {say('sentence.slot.from')}〜{say('sentence.slot.to')}
          </>
        ) : (
          say(`sentence.slot.${kind}`)
        )}
      </span>
    ) : (
      part
    );
  });
};
