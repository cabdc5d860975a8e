import { heard, heardInKana, type Way } from '../../language/fold/by-ear/index.js';
import type { Spelling } from '../lexicon/lexicon-index.js';
import { heardText } from './heard-text.js';

/** In which languages a text in letters that are not its own may be written. */
export const LANGUAGES_OF: Readonly<Record<Way, readonly string[]>> = {
  romaji: ['ja'],
  kana: ['ja'],
  pinyin: ['zh-Hans'],
  nepali: ['ne'],
  korean: ['ko'],
  'foreign-in-kana': ['pt-BR', 'es', 'fil', 'id'],
};

/** How texts of a language are spelt by their sound, in its own letters or in those of a way of writing. */
export const spellingOf = (way: Way, lang: string): Spelling => {
  const sound =
    way === 'foreign-in-kana'
      ? (text: string) => heardInKana(text, lang)
      : (heard[lang] ?? ((text: string) => text));
  return (text) => heardText(sound(text));
};

const BETWEEN_WORDS = /[^\p{L}\p{M}ー]+/u;

/** The same word by word, for a sound that is told without its spaces. */
export const spelledByWords = (way: Way, lang: string): Spelling => {
  const spelling = spellingOf(way, lang);
  return (text) => {
    let folded = '';
    const places = [0];
    for (const word of text.split(BETWEEN_WORDS)) {
      folded += spelling(word).folded;
      places.push(folded.length);
    }
    const edges = new Uint8Array(folded.length + 1);
    for (const place of places) edges[place] = 1;
    return { folded, marked: folded, edges };
  };
};
