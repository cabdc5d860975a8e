import { japanesePieces } from '../../../core/language/index.js';
import { useAnyWords } from '../../i18n/words.js';

interface InWordsProps {
  readonly text: string;
  readonly lang: string;
}

/** A text in its language; names in it that have none there say that they are Japanese. */
export const InWords = ({ text, lang }: InWordsProps) => {
  const { show } = useAnyWords();
  const pieces = japanesePieces(text, lang);
  if (!pieces.some(({ japanese }) => japanese)) return show(text);
  return pieces.map((piece, i) =>
    piece.japanese ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a text never move
      <span key={i} lang="ja">
        {piece.text}
      </span>
    ) : (
      piece.text
    ),
  );
};
