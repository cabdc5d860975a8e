import { BETWEEN_WORDS, wordsOfSecret } from '../phrase-words.js';
import { foldWord } from './fold-word.js';
import { wordListFor } from './lists.js';

/** Bytes that choose a word: so many that no word is likelier than another by anything to speak of. */
const BYTES = 5;

/** A phrase in a reader's language, from bytes of chance: the same bytes are the same phrase. */
export const phraseFrom = (bytes: Buffer, tag: string): string => {
  const { words, count } = wordListFor(tag);
  return Array.from(
    { length: count },
    (_, i) => words[bytes.readUIntBE(i * BYTES, BYTES) % words.length],
  ).join(BETWEEN_WORDS);
};

/** A phrase as it is hashed: its letters alone, so that it is the same however its words were parted. */
export const foldedPhrase = (phrase: string): string =>
  (wordsOfSecret(phrase) ?? []).map(foldWord).join('');
