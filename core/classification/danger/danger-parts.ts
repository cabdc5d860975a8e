import type { LexiconIndex } from '../lexicon/lexicon-index.js';
import { gramsOf } from '../likeness/grams.js';
import { normalise } from '../spelling/normalise.js';
import { sentencesOf } from '../spelling/sentences.js';
import { type Concepts, dangerWordsOf } from './danger-words.js';

/** One sentence, read once however many parts it stands in. */
export interface DangerSentence {
  /** Hashes of the character pieces, each once. */
  readonly pieces: readonly number[];
  readonly concepts: Concepts;
}
/** Some sentences of a text that stand together. */
export interface DangerPart {
  readonly sentences: readonly DangerSentence[];
  readonly concepts: Concepts;
}

/** What belongs together stands in one sentence or in a few; the rest of a long letter is about something else. */
const TOGETHER = [1, 2, 4];
/** A text of dots alone has as many sentences as it has dots; eight thousand letters that say something have fewer. */
const MOST_SENTENCES = 1_000;

const joined = (sentences: readonly DangerSentence[]): DangerPart => {
  const [first, ...more] = sentences;
  if (first && !more.length) return { sentences, concepts: first.concepts };
  const concepts = new Map<string, readonly string[]>();
  for (const sentence of sentences)
    for (const [concept, words] of sentence.concepts) {
      const known = concepts.get(concept);
      concepts.set(concept, known ? [...new Set([...known, ...words])] : words);
    }
  return { sentences, concepts };
};

/** The parts in which danger is looked for: every few sentences that follow each other, and at last the whole text. */
export const dangerParts = (text: string, index: LexiconIndex): DangerPart[] => {
  const wordsOf = dangerWordsOf(normalise(text), index);
  // Said again it says no more.
  const sentences = [...new Set(sentencesOf(text))]
    .slice(0, MOST_SENTENCES)
    .map((sentence): DangerSentence => {
      const normal = normalise(sentence);
      return { pieces: [...new Set(gramsOf(normal.folded))], concepts: wordsOf(normal) };
    })
    .filter(({ pieces }) => pieces.length);
  const count = sentences.length;
  const windows = TOGETHER.filter((size) => size < count).flatMap((size) =>
    Array.from({ length: count - size + 1 }, (_, i) => joined(sentences.slice(i, i + size))),
  );
  return [...windows, joined(sentences)];
};
