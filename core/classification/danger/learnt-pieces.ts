import { gramsOf } from '../likeness/grams.js';
import { normalise } from '../spelling/normalise.js';
import { sentencesOf } from '../spelling/sentences.js';
import { toCut, withoutCourtesies, withoutReadings } from './alike/index.js';
import type { DangerVoice } from './danger-classes.js';

/** Taken once: asked for each letter, a name of the global object costs more than the multiplication. */
const { imul, sqrt, exp } = Math;

/**
 * How much each piece speaks for danger of any kind where all the others of its voice are known: what stands in every
 * letter to a city, in danger or not, comes to nothing. By the piece's place in a table of one size.
 */
export type LearntPieces = Float32Array;

const PLACES_BITS = 18;
/** Where a piece stands; two that meet are weighed as one. */
export const placeOf = (piece: number): number => imul(piece, 0x9e3779b1) >>> (32 - PLACES_BITS);

const BASIS = 0x811c9dc5;
/** Two words beside each other: "not" alone says nothing. Where words are not set apart, the pieces reach over them. */
const pairsOf = (folded: string): number[] => {
  const words = folded.match(/[^ ]+/g) ?? [];
  return words.slice(1).map((word, i) => {
    let hash = BASIS;
    for (const letter of `${words[i]} ${word}`)
      hash = imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
    return hash >>> 1;
  });
};

/** The pieces of a folded text, each once. */
export const piecesOf = (folded: string): number[] => [
  ...new Set([...gramsOf(folded), ...pairsOf(folded)]),
];

/** The pieces of an example, cut as a voice is, each once. */
export const piecesOfVoice = (
  { text }: DangerVoice,
  folded = (sentence: string): string => normalise(sentence).folded,
): number[] => [
  ...new Set(
    sentencesOf(withoutReadings(text)).flatMap((sentence) =>
      piecesOf(folded(toCut(withoutCourtesies(sentence)))),
    ),
  ),
];

const ROUNDS = 12;
const STEP = 0.5;
const FIRST = 1e-2;
const COST = 1e-5;

/** The same order for the same number of voices: the same voices always give the same numbers. */
const shuffled = (count: number): number[] => {
  const order = Array.from({ length: count }, (_, i) => i);
  let seed = 7;
  for (let i = count - 1; i > 0; i--) {
    seed = (imul(seed, 1103515245) + 12345) & 0x7fffffff;
    const j = seed % (i + 1);
    [order[i], order[j]] = [order[j] ?? 0, order[i] ?? 0];
  }
  return order;
};

/** Learns by steps over one voice after the other, each the smaller the more a piece has been moved. */
export const learnPieces = (
  voices: readonly DangerVoice[],
  folded?: (sentence: string) => string,
): LearntPieces => {
  const places = voices.map((voice) =>
    Uint32Array.from(new Set(piecesOfVoice(voice, folded).map(placeOf))),
  );
  const weights = new Float32Array(1 << PLACES_BITS);
  const moved = new Float32Array(1 << PLACES_BITS).fill(FIRST);
  const order = shuffled(voices.length);
  let bias = 0;
  for (let round = 0; round < ROUNDS; round++)
    for (const at of order) {
      const own = places[at] ?? new Uint32Array();
      const share = 1 / sqrt(own.length || 1);
      let sum = 0;
      for (const place of own) sum += weights[place] ?? 0;
      const wrong = 1 / (1 + exp(-bias - sum * share)) - (voices[at]?.danger.length ? 1 : 0);
      bias -= 0.01 * wrong;
      for (const place of own) {
        const slope = wrong * share + COST * (weights[place] ?? 0);
        const much = (moved[place] ?? 0) + slope * slope;
        moved[place] = much;
        weights[place] = (weights[place] ?? 0) - (STEP * slope) / sqrt(much);
      }
    }
  return weights;
};

/** In the file a weight is one byte. */
const FINE = 24;

export const writeLearnt = (learnt: LearntPieces): string =>
  Buffer.from(
    Int8Array.from(learnt, (w) => Math.max(-127, Math.min(127, Math.round(w * FINE)))).buffer,
  ).toString('base64');

/** Reads what `writeLearnt` wrote. */
export const readLearnt = (written: string): LearntPieces =>
  Float32Array.from(new Int8Array(Buffer.from(written, 'base64')), (byte) => byte / FINE);
