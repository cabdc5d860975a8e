import { Japanese } from '../japanese/Japanese.js';
import type { JapaneseView } from '../japanese/present-japanese.js';

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

interface WordsProps extends ReadableProps {
  readonly japanese: JapaneseView | null;
}

/** Words as those read them who stamp the sheet: in Japanese, with who says so, and under it what their writer wrote. */
export const Words = ({ japanese, ...original }: WordsProps) =>
  japanese ? (
    <>
      <div className="paper-japanese">
        <Japanese japanese={japanese} />
      </div>
      <div className="paper-original">
        <Readable {...original} />
      </div>
    </>
  ) : (
    <Readable {...original} />
  );
