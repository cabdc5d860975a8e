import { findSlips, type SlipKind, type SlipOptions } from '../../../language/faithful/index.js';
import type { Masked } from './masks.js';
import { unmask } from './masks.js';

interface Pair {
  readonly from: string;
  readonly to: string;
}

/** What is no translation at all: nothing or far too little, another language, tags and entities. */
const UNUSABLE: readonly SlipKind[] = ['empty', 'language', 'markup'];
/** Engines that lose their way say the same again and again: no language takes so much more than another. */
const MOST_TIMES = 5;
const MOST_BESIDE = 120;

/** The translation of one sentence out of an engine's answer; undefined where the answer is of no use to anybody. */
export const translationIn = (answer: string, asked: Masked, pair: Pair): string | undefined => {
  const said = answer.trim();
  if (!said || said.length > asked.text.length * MOST_TIMES + MOST_BESIDE) return undefined;
  // With their marks: a Japanese name in a Vietnamese text is no Japanese text.
  const slips = findSlips({ text: asked.text, lang: pair.from }, { text: said, lang: pair.to });
  const isUnusable = slips.some(
    ({ kind, side }) => UNUSABLE.includes(kind) && (kind !== 'markup' || side === 'added'),
  );
  return isUnusable ? undefined : unmask(said, asked.held);
};

/** How many differences from its source a translation has that keep a person from calling it checked. */
export const doubtsOf = (
  sentences: readonly { readonly source: string; readonly text: string }[],
  { from, to }: Pair,
  options: SlipOptions,
): number =>
  sentences.flatMap(({ source, text }) =>
    findSlips({ text: source, lang: from }, { text, lang: to }, options).filter(
      ({ kind }) => kind !== 'term',
    ),
  ).length;
