import { DANGERS, type Danger, type DangerFound } from '../../contract/index.js';
import { type KanjiReadings, type Way, wayOfWriting } from '../../language/fold/by-ear/index.js';
import { LANGUAGES_OF } from '../by-ear/spelling-of.js';
import { dangerVoices } from './danger-classes.js';
import { buildDangerEar, type DangerEar } from './danger-ear.js';
import type { DangerFiles } from './danger-files.js';
import { isSurelyFire, isSurelyViolence, saysWhatHappens } from './danger-groups.js';
import { type DangerModel, dangerChances, readWeights } from './danger-model.js';
import { type DangerPart, type DangerSentence, dangerParts } from './danger-parts.js';
import { indexDangerWords } from './danger-words.js';
import { readLearnt } from './learnt-pieces.js';
import { indexPieces, type PieceOdds, type PieceSums, piecesTogether } from './piece-odds.js';
import { wordsFor } from './words-for.js';

export interface DangerReader {
  /** The dangers of a text, the likeliest first. Pure. */
  read(text: string): DangerFound[];
}

/** From here on a text is taken to speak of danger: low, because one that nobody sees weighs more than one at a desk that must hand it on. */
export const SHIPPED_DANGER = 0.5;
/** Where it is, another danger in it is named from here on: nobody in it is to miss the number for it. */
const NAMED = 0.4;
/** Where no known word says that anything happens it takes more: the sound alone deceives. */
const WITHOUT_WORDS = 0.75;
/** What is sure in so few sentences is sure; a long letter has words for everything. */
const FEW = 2;
/** Another kind than the likeliest is named too where it has this share of what speaks for danger at all. */
const ALSO = 0.2;

/**
 * By ear more words are alike, so it takes more, and more still where the text has been read by its letters too; among
 * consonants alone there is too little to be seen for that.
 */
const HEARD: Readonly<Record<Way, number>> = {
  romaji: 0.6,
  pinyin: 0.6,
  korean: 0.6,
  kana: 0.9,
  nepali: 0.75,
  'foreign-in-kana': 0.4,
};
/**
 * Written so, a text is full of another language's words to the eye (pinyin of Vietnamese ones without their marks), so it
 * takes more to be seen. It is looked at all the same: who is taken for writing so may write that other language.
 */
const SEEN: Partial<Readonly<Record<Way, number>>> = { romaji: 0.75, pinyin: 0.75, korean: 0.75 };

/** The dangers of one part. */
const foundIn = (
  chances: readonly number[],
  threshold: number,
): { readonly kind: Danger; readonly chance: number }[] => {
  const danger = 1 - (chances[0] ?? 1);
  if (danger < threshold) return [];
  const each = DANGERS.map((kind, i) => ({ kind, chance: chances[i + 1] ?? 0 }));
  const most = Math.max(...each.map(({ chance }) => chance));
  return each.filter(({ chance }) => chance === most || chance >= ALSO * danger);
};

/** By what a part is judged. */
interface DangerScale {
  readonly pieces: PieceOdds;
  readonly model: DangerModel;
  readonly threshold: number;
}

/** What speaks loudest of a danger. */
interface Loudest {
  readonly chance: number;
  readonly part: DangerPart;
}

const loudestOf = (
  parts: readonly DangerPart[],
  { pieces, model, threshold }: DangerScale,
): Map<Danger, Loudest> => {
  const sums = new Map<DangerSentence, PieceSums>();
  const sumsOf = (sentence: DangerSentence): PieceSums => {
    const known = sums.get(sentence) ?? pieces.of(sentence.pieces);
    sums.set(sentence, known);
    return known;
  };
  const best = new Map<Danger, Loudest>();
  for (const part of parts) {
    const together = piecesTogether(part.sentences.map(sumsOf));
    const chances = dangerChances(part.concepts, together, model);
    const least = saysWhatHappens(part.concepts) ? threshold : Math.max(threshold, WITHOUT_WORDS);
    const found = foundIn(chances, least);
    const [only, ...more] = part.sentences;
    if (only && !more.length && isSurelyViolence(only.concepts))
      found.push({ kind: 'violence', chance: threshold });
    if (isSurelyFire(part.concepts) && more.length < FEW)
      found.push({ kind: 'fire-accident', chance: threshold });
    for (const { kind, chance } of found)
      if (chance > (best.get(kind)?.chance ?? 0)) best.set(kind, { chance, part });
  }
  return best;
};

/** The same, and once a text is taken to speak of danger, what else it speaks of less loudly. */
const seenIn = (parts: readonly DangerPart[], scale: DangerScale): Map<Danger, Loudest> => {
  const best = loudestOf(parts, scale);
  return best.size && scale.threshold <= SHIPPED_DANGER
    ? loudestOf(parts, { ...scale, threshold: Math.min(scale.threshold, NAMED) })
    : best;
};

/** The likeliest first; each with the words of the part that speaks loudest of it. */
const inOrder = (best: Iterable<readonly [Danger, Loudest]>, model: DangerModel): DangerFound[] =>
  [...best]
    .sort(([, a], [, b]) => b.chance - a.chance)
    .map(([kind, { part }]) => ({ kind, words: wordsFor(part.concepts, kind, model) }));

/** The dangers of a text in its parts. */
export const dangersOfParts = (parts: readonly DangerPart[], scale: DangerScale): DangerFound[] =>
  inOrder(seenIn(parts, scale), scale.model);

/** Reads words, voices and weights into search tables, once; those for a voice by ear when the first one comes. */
export const buildDangerReader = (
  { words, voices, weights }: DangerFiles,
  readings: () => KanjiReadings,
  threshold = SHIPPED_DANGER,
): DangerReader => {
  const index = indexDangerWords(words);
  const pieces = indexPieces(dangerVoices(voices), readLearnt(weights.learnt));
  const model = readWeights(weights);
  const ears = new Map<string, DangerEar>();
  const earsFor = (way: Way): DangerEar[] =>
    LANGUAGES_OF[way].map((lang) => {
      const name = `${way === 'kana' ? 'romaji' : way} ${lang}`;
      const ear = ears.get(name) ?? buildDangerEar(way, lang, { words, voices }, readings);
      ears.set(name, ear);
      return ear;
    });
  return {
    read: (text) => {
      const way = wayOfWriting(text);
      const seen = Math.max(threshold, (way && SEEN[way]) ?? 0);
      const best = seenIn(dangerParts(text, index), { pieces, model, threshold: seen });
      for (const ear of way ? earsFor(way) : []) {
        const heard = ear(text, index);
        const least = way ? HEARD[way] : threshold;
        for (const [kind, loudest] of loudestOf(heard.parts, { ...heard, model, threshold: least }))
          if (loudest.chance > (best.get(kind)?.chance ?? 0)) best.set(kind, loudest);
      }
      return inOrder(best, model);
    },
  };
};
