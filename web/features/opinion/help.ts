import type { Danger, Opinion, Suggestions } from '../../../core/contract/index.js';
import { dangersIn } from '../emergency/fitting.js';
import { measureOf } from '../plan/measure-code.js';

/** A measure the text seems to be about, with the words that spoke for it. */
export interface Proposal {
  readonly code: string;
  readonly title: string;
  readonly words: readonly string[];
}

/** The beginning of a published voice that is like the text. */
export interface SimilarVoice {
  readonly id: string;
  readonly excerpt: string;
  readonly lang: string;
  readonly measure?: { readonly code: string; readonly title: string } | undefined;
}

/** All that is offered to somebody who writes. Nothing of it must be answered. */
export interface Help {
  readonly danger: readonly Danger[];
  readonly proposals: readonly Proposal[];
  /** It seems no matter of the plan; the name of the section that does it, if one is likely. */
  readonly elsewhere?: { readonly section?: string | undefined } | undefined;
  readonly similar: readonly SimilarVoice[];
  /** A proposal has just been taken: the measure in the form is from here. */
  readonly taken?: boolean;
}

/** Below this a guess would only distract. */
const LEAST_SCORE = 0.15;
const MOST_PROPOSALS = 3;
const MOST_WORDS = 3;
const LEAST_OUT = 0.5;
const MOST_SIMILAR = 3;
/** Code points of an excerpt. */
const EXCERPT = 120;

const isElsewhere = ({ items, out }: Suggestions): boolean =>
  out >= LEAST_OUT && items.every(({ score }) => score < out);

const folded = (text: string) => text.normalize('NFKC').toLowerCase();

/** Of the lexicon's words (`夫+殴`: near each other) those that the writer will know again, each once. */
const wordsIn = (text: string, words: readonly string[]): string[] => {
  const written = words
    .flatMap((word) => word.split(/[+*]/))
    .filter((word) => word && folded(text).includes(folded(word)));
  return [...new Set(written)]
    .filter((word, _, all) => !all.some((longer) => longer !== word && longer.includes(word)))
    .slice(0, MOST_WORDS);
};

/** Likely measures. Beside danger only those that words speak for: a wild guess there would hurt. */
const proposalsOf = ({ items, danger }: Suggestions, text: string): Proposal[] => {
  const likely = items
    .filter(({ score }) => score >= LEAST_SCORE)
    .filter(({ reason }) => danger.length === 0 || reason.words.length > 0)
    .map(({ code, title, reason }) => ({
      code: measureOf(code),
      title,
      words: wordsIn(text, reason.words),
    }));
  return likely
    .filter(({ code }, i) => likely.findIndex((p) => p.code === code) === i)
    .slice(0, MOST_PROPOSALS);
};

const excerptOf = (text: string): string => {
  const signs = [...text.trim()];
  return signs.length > EXCERPT ? `${signs.slice(0, EXCERPT).join('').trimEnd()}…` : signs.join('');
};

/** Help out of the API's answers, either of which may be missing. Who has chosen a measure is not asked again. */
export const helpOf = (
  suggestions: Suggestions | undefined,
  similar: readonly Opinion[] | undefined,
  { text, measure }: { readonly text: string; readonly measure: string },
): Help => {
  const open = measure ? undefined : suggestions;
  const elsewhere = open && isElsewhere(open);
  return {
    danger: dangersIn(suggestions?.danger ?? []),
    proposals: open && !elsewhere ? proposalsOf(open, text) : [],
    elsewhere: elsewhere ? { section: open.outSection?.name } : undefined,
    similar: (similar ?? []).slice(0, MOST_SIMILAR).map((voice) => ({
      id: voice.id,
      excerpt: excerptOf(voice.text),
      lang: voice.lang,
      measure: voice.measure,
    })),
  };
};

export const isEmpty = ({ danger, proposals, elsewhere, similar, taken }: Help): boolean =>
  !taken && !elsewhere && danger.length + proposals.length + similar.length === 0;
