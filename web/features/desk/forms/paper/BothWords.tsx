import { SOURCE_LANGUAGE } from '../../../../../core/language/index.js';
import type { Both } from './both.js';

interface BothWordsProps {
  readonly words: Both;
  readonly tag: string;
}

/** The reader's words, and the Japanese under them. */
export const BothWords = ({ words: [here, ja], tag }: BothWordsProps) => (
  <>
    <span lang={tag}>{here}</span>
    {ja ? (
      <span className="printed-ja" lang={SOURCE_LANGUAGE}>
        {ja}
      </span>
    ) : null}
  </>
);
