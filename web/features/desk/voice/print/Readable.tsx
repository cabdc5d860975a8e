import { Japanese } from '../japanese/Japanese.js';
import type { JapaneseView } from '../japanese/present-japanese.js';
import type { PaperView } from './present-paper.js';

interface ReadableProps {
  readonly lang: string;
  readonly text: string;
}

/** A text as it was written, with its lines. */
export const Readable = ({ lang, text }: ReadableProps) => (
  <blockquote className="paper-text" lang={lang} dir="auto">
    {text}
  </blockquote>
);

interface WordsProps extends ReadableProps, Pick<PaperView, 'dates'> {
  readonly japanese: JapaneseView | null;
}

/** With the day of its check as a document has it. */
const dated = (japanese: JapaneseView, dates: PaperView['dates']): JapaneseView => {
  const { words, record } = japanese;
  return { ...japanese, words: words && { ...words, at: dates[record] ?? words.at } };
};

/** Words as those read them who stamp the sheet: in Japanese, with who says so, and under it what their writer wrote. */
export const Words = ({ japanese, dates, ...original }: WordsProps) =>
  japanese ? (
    <>
      <div className="paper-japanese">
        <Japanese japanese={dated(japanese, dates)} />
      </div>
      <div className="paper-original">
        <Readable {...original} />
      </div>
    </>
  ) : (
    <Readable {...original} />
  );
