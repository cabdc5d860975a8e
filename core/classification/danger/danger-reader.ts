import { DANGERS, type Danger, type DangerFound } from '../../contract/index.js';
import { dangerVoices } from './danger-classes.js';
import type { DangerFiles } from './danger-files.js';
import { isSurelyViolence, saysWhatHappens } from './danger-groups.js';
import { type DangerModel, dangerChances, readWeights } from './danger-model.js';
import { type DangerPart, type DangerSentence, dangerParts } from './danger-parts.js';
import { indexDangerWords } from './danger-words.js';
import { indexPieces, type PieceOdds, type PieceSums, piecesTogether } from './piece-odds.js';
import { wordsFor } from './words-for.js';

export interface DangerReader {
  /** The dangers of a text, the likeliest first. Pure. */
  read(text: string): DangerFound[];
}

/** From here on a text is taken to speak of danger: low, because one that nobody sees weighs more than one at a desk that must hand it on. */
export const SHIPPED_DANGER = 0.4;
/** Where no known word says that anything happens it takes more: the sound alone deceives. */
const WITHOUT_WORDS = 0.75;
/** Another kind than the likeliest is named too where it has this share of what speaks for danger at all. */
const ALSO = 0.2;

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

/** The dangers of a text in its parts, the likeliest first; each with the words of the part that speaks loudest of it. */
export const dangersOfParts = (
  parts: readonly DangerPart[],
  { pieces, model, threshold }: DangerScale,
): DangerFound[] => {
  const sums = new Map<DangerSentence, PieceSums>();
  const sumsOf = (sentence: DangerSentence): PieceSums => {
    const known = sums.get(sentence) ?? pieces.of(sentence.pieces);
    sums.set(sentence, known);
    return known;
  };
  const best = new Map<Danger, { chance: number; part: DangerPart }>();
  for (const part of parts) {
    const together = piecesTogether(part.sentences.map(sumsOf));
    const chances = dangerChances(part.concepts, together, model);
    const least = saysWhatHappens(part.concepts) ? threshold : Math.max(threshold, WITHOUT_WORDS);
    const found = foundIn(chances, least);
    const [only, ...more] = part.sentences;
    if (only && !more.length && isSurelyViolence(only.concepts))
      found.push({ kind: 'violence', chance: threshold });
    for (const { kind, chance } of found)
      if (chance > (best.get(kind)?.chance ?? 0)) best.set(kind, { chance, part });
  }
  return [...best]
    .sort(([, a], [, b]) => b.chance - a.chance)
    .map(([kind, { part }]) => ({ kind, words: wordsFor(part.concepts, kind, model) }));
};

/** Reads words, voices and weights into search tables, once. */
export const buildDangerReader = (
  { words, voices, weights }: DangerFiles,
  threshold = SHIPPED_DANGER,
): DangerReader => {
  const index = indexDangerWords(words);
  const pieces = indexPieces(dangerVoices(voices));
  const model = readWeights(weights);
  return {
    read: (text) => dangersOfParts(dangerParts(text, index), { pieces, model, threshold }),
  };
};
