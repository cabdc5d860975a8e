import { isSomebody } from '../names/find-names.js';
import { isCapitalWord, plainOf } from '../names/latin/words.js';
import { bare, type CompiledOptions, type PersonalFind } from '../rule.js';
import { GONE, type View } from '../view.js';
import { chancesOf } from './chances.js';
import { featuresIn, MOST_FEATURES } from './features.js';
import { listsOf } from './lists.js';
import { shippedWeights } from './shipped.js';
import { isWeighed, tokensOf } from './tokens.js';
import { LEARNT_KINDS, SIZE, type Weights } from './weights.js';

type LearntKind = (typeof LEARNT_KINDS)[number];
const NEVER = 2;
/** How sure it must be where the rules found nothing: there it is the only one to say so. Figures alone deceive. */
const ALONE: Readonly<Record<LearntKind, number>> = {
  name: 0.85,
  address: 0.9,
  'workplace-role': 0.75,
  'school-class': 0.85,
  birthdate: NEVER,
  'other-id': NEVER,
};
/** Who has told one thing tells another: beside a find of the rules less is enough. */
const BESIDE: Readonly<Record<LearntKind, number>> = {
  name: 0.5,
  address: 0.6,
  'workplace-role': 0.5,
  'school-class': 0.5,
  birthdate: 0.6,
  'other-id': 0.6,
};
/** So likely, a token belongs to what its neighbour begins. */
const PART = 0.25;
/** One sign between two tokens does not part them. */
const GAP = 2;

/** Something that may point at a person; places are those of the view. */
export interface Likely {
  readonly start: number;
  readonly end: number;
  readonly kind: LearntKind;
  readonly chance: number;
}

/** The rows of tokens that look like one of the kinds. `isFree`: what the rules have not taken. */
export const likelyIn = (
  text: string,
  isFree: (start: number, end: number) => boolean,
  weights: Weights,
): Likely[] => {
  const tokens = tokensOf(text);
  const lists = listsOf(text, tokens);
  const featuresAt = featuresIn(tokens, lists);
  const features = new Int32Array(MOST_FEATURES);
  const found: { start: number; end: number; kind: LearntKind; chance: number }[] = [];
  const chances = new Float64Array(SIZE);
  let last = -GAP - 1;
  tokens.forEach((token, i) => {
    const { start, end } = token;
    if (!isWeighed(token, lists[i] ?? 0) || !isFree(start, end)) return;
    chancesOf(features, featuresAt(i, features), weights, chances);
    let best = 0;
    let chance = 0;
    for (let k = 0; k < SIZE; k++) {
      chance += chances[k] ?? 0;
      if ((chances[k] ?? 0) > (chances[best] ?? 0)) best = k;
    }
    const kind = LEARNT_KINDS[best];
    if (chance < PART || !kind) return;
    const before = found.at(-1);
    if (before && before.kind === kind && i - last <= GAP && isFree(before.end, start)) {
      before.end = end;
      before.chance = Math.max(before.chance, chance);
    } else found.push({ start, end, kind, chance });
    last = i;
  });
  return found;
};

/** One letter or a row of figures is no name, home, school or work. */
const LETTERS = /\p{L}.*\p{L}/su;
const FIGURE = /\d/;
/** It begins with a firm, a place, a month or another word that is written with a capital. */
const isNoName = (words: string): boolean =>
  isCapitalWord({ plain: plainOf(words.split(' ')[0] ?? '') });
/** Who somebody is without where, in one small word, may be anybody. */
const ONE_SMALL_WORD = /^\p{Ll}+$/u;
const FIGURES: readonly LearntKind[] = ['birthdate', 'other-id'];

/** Whether nothing between two places of a view is taken. */
const freeOf = (
  { text, starts, ends }: View,
  taken: readonly PersonalFind[],
): ((start: number, end: number) => boolean) => {
  const gone = new Uint8Array(text.length);
  let next = 0;
  for (let at = 0; at < text.length; at++) {
    while ((taken[next]?.end ?? Number.POSITIVE_INFINITY) <= (starts[at] ?? 0)) next++;
    if ((taken[next]?.start ?? Number.POSITIVE_INFINITY) < (ends[at] ?? 0)) gone[at] = 1;
  }
  return (start, end) => {
    for (let at = start; at < end; at++) if (gone[at]) return false;
    return true;
  };
};

/** Whether the city itself says it in public. */
const isPublic = (words: string, { places, numbers, addresses }: CompiledOptions): boolean => {
  const known = bare(words);
  return (
    places.has(words.toLowerCase()) ||
    places.has(known) ||
    (known !== '' && numbers.has(known)) ||
    addresses.some((address) => known.includes(address) || address.includes(known))
  );
};

/**
 * What no rule has found but what looks like what people tell of themselves and others, by weights learnt from marked
 * voices: a second kind of evidence beside the rules. Offsets as `taken` has them, in the text as it was written.
 */
export const findLearnt = (
  view: View,
  taken: readonly PersonalFind[],
  city: CompiledOptions,
  weights = shippedWeights(),
): PersonalFind[] => {
  const least = taken.length > 0 ? BESIDE : ALONE;
  const { text } = view;
  // Where a mark stands somebody has looked already, and what is left is no sentence any more.
  if (text.includes(GONE)) return [];
  const found = likelyIn(text, freeOf(view, taken), weights);
  return found
    .filter(({ kind, chance }) => chance >= least[kind])
    .filter((find) => {
      const words = text.slice(find.start, find.end);
      if (isPublic(words, city)) return false;
      if (!FIGURES.includes(find.kind) && !LETTERS.test(words)) return false;
      if (find.kind === 'workplace-role' && ONE_SMALL_WORD.test(words)) return false;
      if (find.kind === 'other-id' && !FIGURE.test(words)) return false;
      return find.kind !== 'name' || (!isNoName(words) && isSomebody(text, find));
    })
    .map(({ start, end, kind }) => ({ start: view.startOf(start), end: view.endOf(end), kind }));
};
