import type { LexiconIndex } from '../lexicon/lexicon-index.js';
import { normalise } from '../spelling/normalise.js';
import { sentencesOf } from '../spelling/sentences.js';
import { toCut, withoutCourtesies, withoutNames, withoutReadings } from './alike/index.js';
import { type Concepts, dangerWordsOf } from './danger-words.js';
import { piecesOf } from './learnt-pieces.js';

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

/** What several say, each thing with all its words. */
export const joinedConcepts = (each: readonly Concepts[]): Concepts => {
  const concepts = new Map<string, readonly string[]>();
  for (const said of each)
    for (const [concept, words] of said) {
      const known = concepts.get(concept);
      concepts.set(concept, known ? [...new Set([...known, ...words])] : words);
    }
  return concepts;
};

const joined = (sentences: readonly DangerSentence[]): DangerPart => {
  const [first, ...more] = sentences;
  const concepts =
    first && !more.length
      ? first.concepts
      : joinedConcepts(sentences.map((sentence) => sentence.concepts));
  return { sentences, concepts };
};

/** How one sentence is read. */
export type ReadSentence = (sentence: string) => DangerSentence;

/** The parts in which danger is looked for: every few sentences that follow each other, and at last the whole text. */
export const partsOf = (text: string, read: ReadSentence): DangerPart[] => {
  // Said again it says no more.
  const sentences = [...new Set(sentencesOf(withoutReadings(text)))]
    .slice(0, MOST_SENTENCES)
    .map(withoutCourtesies)
    .filter(Boolean)
    .map(read)
    .filter(({ pieces }) => pieces.length);
  const count = sentences.length;
  const windows = TOGETHER.filter((size) => size < count).flatMap((size) =>
    Array.from({ length: count - size + 1 }, (_, i) => joined(sentences.slice(i, i + size))),
  );
  return [...windows, joined(sentences)];
};

/** The parts of a text as it is written. */
export const dangerParts = (text: string, index: LexiconIndex): DangerPart[] => {
  const wordsOf = dangerWordsOf(normalise(text), index);
  return partsOf(text, (sentence) => {
    const normal = normalise(withoutNames(sentence));
    return {
      pieces: piecesOf(normalise(toCut(sentence)).folded),
      concepts: wordsOf(normal),
    };
  });
};
