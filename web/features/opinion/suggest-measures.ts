import { measureOf, type Suggestions } from '../../../core/contract/index.js';
import { folded } from '../../../core/language/index.js';

type Item = Suggestions['items'][number];

/** A measure the text seems to be about, with the words that spoke for it. */
export interface MeasureSuggestion {
  readonly code: string;
  readonly title: string;
  readonly words: readonly string[];
}

/** Below this a guess would only distract. */
const LEAST_SCORE = 0.15;
/** From here on a guess needs no words that the writer can be shown. */
const LEAST_WITHOUT_WORDS = 0.5;
/** So clear that another measure than the chosen one may be named. */
const CLEAR = 0.7;
const MOST_SUGGESTIONS = 3;
const MOST_WORDS = 3;

/** Of the lexicon's words (`夫+殴`: near each other) those that the writer will know again, each once. */
const wordsIn = (text: string, words: readonly string[]): string[] => {
  const written = words
    .flatMap((word) => word.split(/[+*]/))
    .filter((word) => word && folded(text).includes(folded(word)));
  return [...new Set(written)]
    .filter((word, _, all) => !all.some((longer) => longer !== word && longer.includes(word)))
    .slice(0, MOST_WORDS);
};

/** Words must speak for a weak guess, and beside danger for every one: a wild guess there would hurt. */
const isLikely = ({ score, reason }: Item, danger: Suggestions['danger']): boolean =>
  score >= LEAST_SCORE &&
  (reason.words.length > 0 || (danger.length === 0 && score >= LEAST_WITHOUT_WORDS));

/** All guesses, or, where a measure is chosen, just another one that the text now clearly speaks for. */
const openTo = (items: readonly Item[], measure: string): readonly Item[] => {
  const [best] = items;
  if (!measure) return items;
  return best && best.score >= CLEAR && measureOf(best.code) !== measure ? [best] : [];
};

/** Likely measures, best first, each once. */
export const suggestMeasures = (
  { items, danger }: Suggestions,
  { text, measure }: { readonly text: string; readonly measure: string },
): MeasureSuggestion[] => {
  const likely = openTo(items, measure)
    .filter((item) => isLikely(item, danger))
    .map(({ code, title, reason }) => ({
      code: measureOf(code),
      title,
      words: wordsIn(text, reason.words),
    }));
  return likely
    .filter(({ code }, i) => likely.findIndex((p) => p.code === code) === i)
    .slice(0, MOST_SUGGESTIONS);
};
