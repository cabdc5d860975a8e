import type { KanjiReadings, Way } from '../../language/fold/by-ear/index.js';
import { spelledByWords, spellingOf } from '../by-ear/spelling-of.js';
import { indexLines, type LexiconIndex, type LexiconLine } from '../lexicon/lexicon-index.js';
import { type Normal, normalise } from '../spelling/normalise.js';
import { toCut } from './alike/index.js';
import { dangerVoices } from './danger-classes.js';
import type { DangerFiles } from './danger-files.js';
import { type DangerPart, joinedConcepts, partsOf } from './danger-parts.js';
import { conceptsIn, dangerLines } from './danger-words.js';
import { learnPieces, piecesOf } from './learnt-pieces.js';
import { indexPieces, type PieceOdds } from './piece-odds.js';

/** A text by its sound: its parts, and what their pieces are weighed with. */
export interface HeardParts {
  readonly parts: readonly DangerPart[];
  readonly pieces: PieceOdds;
}
/** Reads a text by its sound in one language; `eye`: the words as they are written, which some have in Latin letters too. */
export type DangerEar = (text: string, eye: LexiconIndex) => HeardParts;

/** Fewer letters are the sound of too many other words (死 and 是); consonants alone make shorter words. */
const LEAST_HEARD = 5;
const LEAST_CONSONANTS = 4;

/** The examples of a language: plain Japanese is Japanese to the ear. */
const isOf = (lang: string, tag: string): boolean =>
  tag === lang || (lang === 'ja' && tag === 'ja-simple');

/** Only the ways to say a line that are long enough to be known by ear. */
const longEnough = (
  line: LexiconLine,
  spelt: (text: string) => Normal,
  least: number,
): LexiconLine => {
  const lengthOf = ({ text }: { readonly text: string }) => spelt(text).folded.length;
  const ways = line.entry.ways.filter(
    ({ parts }) => parts.reduce((sum, part) => sum + lengthOf(part), 0) >= least,
  );
  return { ...line, entry: { ...line.entry, ways } };
};

/** Builds the tables of one language for one way of writing. */
export const buildDangerEar = (
  way: Way,
  lang: string,
  { words, voices }: Pick<DangerFiles, 'words' | 'voices'>,
  readings: () => KanjiReadings,
): DangerEar => {
  const isConsonants = way === 'foreign-in-kana';
  const spelling = isConsonants ? spelledByWords(way, lang) : spellingOf(way, lang);
  const read = lang === 'ja' ? readings() : (text: string) => text;
  const spelt = (text: string): Normal => spelling(read(text));
  const least = isConsonants ? LEAST_CONSONANTS : LEAST_HEARD;
  const lines = dangerLines(words)
    .filter((line) => line.lang === lang)
    .map((line) => longEnough(line, spelt, least));
  const index = indexLines(lines, new Map(), undefined, spelt);
  const heard = dangerVoices(voices).filter((voice) => isOf(lang, voice.lang));
  const folded = (text: string) => spelt(text).folded;
  const pieces = indexPieces(heard, learnPieces(heard, folded), folded);
  const factors = new Map(Object.keys(words).map((tag) => [tag, tag === lang ? 1 : 0]));
  return (text, eye) => {
    const parts = partsOf(text, (sentence) => {
      const bySound = conceptsIn(spelling(sentence), index, factors);
      const asWritten = conceptsIn(normalise(sentence), eye, factors);
      return {
        pieces: piecesOf(spelling(toCut(sentence)).folded),
        concepts: joinedConcepts([asWritten, bySound]),
      };
    });
    return { parts, pieces };
  };
};
