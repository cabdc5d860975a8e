import { isMeasureCode } from '../contract/index.js';
import type { Classification } from './classifier.js';

export interface RankedAnswer {
  /** A measure, or `out`. */
  readonly code: string;
  readonly score: number;
  readonly words: readonly string[];
}

/** All measures and `out` as one answer among them, the likeliest first. The reason for `out` is that of its likeliest section. */
export const rankedAnswers = ({ guesses, out }: Classification): RankedAnswer[] => {
  const outside = guesses.find(({ about }) => !isMeasureCode(about));
  return [
    ...guesses.flatMap(({ about, ...rest }) =>
      isMeasureCode(about) ? [{ code: about, ...rest }] : [],
    ),
    { code: 'out', score: out, words: outside?.words ?? [] },
  ].sort((a, b) => b.score - a.score);
};
