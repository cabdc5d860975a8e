import type { ReactNode } from 'react';
import { japanesePieces, SOURCE_LANGUAGE } from '../../../core/language/index.js';

interface InLanguageProps {
  readonly text: string;
  /** What the text is in, as its element says; `und` where nobody knows. */
  readonly lang: string;
}

/** A text whose Japanese says so where the text itself is in another language: names that have none there, words between others. */
export const InLanguage = ({ text, lang }: InLanguageProps): ReactNode => {
  const pieces = japanesePieces(text, lang);
  if (!pieces.some(({ japanese }) => japanese)) return text;
  return pieces.map((piece, i) =>
    piece.japanese ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a text never move
      <span key={i} lang={SOURCE_LANGUAGE}>
        {piece.text}
      </span>
    ) : (
      piece.text
    ),
  );
};
