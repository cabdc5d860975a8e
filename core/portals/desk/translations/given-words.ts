import { invalid } from '../../../base/kernel/index.js';
import { splitSentences } from '../../../language/sentences/index.js';
import type { TranslatedSentence, TranslationWords } from '../../../records/submissions/index.js';
import { joinSentences } from '../../../records/translations/index.js';

export interface GivenWords {
  readonly text?: string | undefined;
  readonly sentences?: readonly string[] | undefined;
}
interface Languages {
  readonly sourceLang: string;
  readonly lang: string;
}

const openSentences = (source: string, sourceLang: string): TranslatedSentence[] =>
  splitSentences(source, sourceLang).map(({ text, after }) => ({
    ...{ source: text, after, text: '', origin: null, checked: false },
  }));

/**
 * A translation as somebody gives it: sentence by sentence, or whole. Whole, it is laid beside the source where it has as many
 * sentences; what is as it was keeps where it came from. Error: `invalid` where the number of sentences is another.
 */
export const givenWords = (
  before: TranslationWords,
  { text, sentences }: GivenWords,
  { sourceLang, lang }: Languages,
): TranslationWords => {
  if (sentences === undefined && (text === undefined || text === before.text)) return before;
  const own = before.sentences ?? openSentences(before.source, sourceLang);
  const given = sentences ?? splitSentences(text ?? '', lang).map((part) => part.text);
  if (given.length !== own.length) {
    if (sentences) throw invalid({ path: 'sentences', code: 'not_allowed' });
    return { ...before, text: text ?? '', sentences: null };
  }
  const laid = own.map((one, i): TranslatedSentence => {
    const said = (given[i] ?? '').trim();
    if (said === one.text) return one;
    return { ...one, text: said, origin: said ? 'person' : null, checked: false };
  });
  return {
    ...before,
    text: sentences ? joinSentences(laid, lang) : (text ?? ''),
    sentences: laid,
  };
};
