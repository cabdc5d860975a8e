import { isMeasureCode } from '../contract/index.js';
import type { Matters } from './matters.js';

/** What is known of one class (a measure, or a section beside the plan) for one voice. */
export interface Evidence {
  readonly code: string;
  /** Weight of the lexicon's words that were found. */
  readonly words: number;
  /** Likeness of the character pieces, 0 to 1. */
  readonly alike: number;
  /** How much the things it speaks of speak for it; 0 where they say nothing. */
  readonly things: number;
  /** How much the lessons of staff speak for it, 0 to 1. */
  readonly learnt: number;
}

/** The few numbers that are fitted; everything else is data that a clerk can read. */
export interface Model {
  /** How much the found words weigh. */
  readonly words: number;
  /** How fast more words of the same class stop to count: the smaller, the slower. */
  readonly steep: number;
  /** How much likeness weighs, beside the class that is most alike. */
  readonly alike: number;
  /** How much the things that a voice speaks of weigh. */
  readonly things: number;
  /** Head start of every section beside the plan. */
  readonly outside: number;
  /** Head start of the measures that people ask for consultation about, when the voice is a consultation. */
  readonly consultation: number;
  /** Head start of the measures for foreign residents: a foreign language alone says nothing about the matter. */
  readonly foreign: number;
}

/** Fitted on voices that were not looked at when the lexicon was written (ADR 10; `scripts/evaluate.ts --fit`). */
export const SHIPPED_MODEL: Model = {
  words: 0.78,
  steep: 0.19,
  alike: 8.82,
  things: 0.95,
  outside: -0.97,
  consultation: 0.82,
  foreign: 0.35,
};
/** At or above this score a voice is routed without a person: more than nine of ten such answers were right on unseen voices. */
export const SHIPPED_THRESHOLD = 0.7;

/** What a lesson about the very same words adds: enough to turn round any answer of the lexicon's. Not fitted. */
const LESSON = 12;
/** Below about this likeness, being the most alike means little: an unknown script shares a gram by accident. */
const FAINT = 0.04;
export interface Probability {
  readonly code: string;
  readonly p: number;
}

/** A text this long says something by its pieces alone; "Thank you." does not. */
const ENOUGH_LETTERS = 30;

/** How far a text can be trusted at all: one of a few letters without a single word that is known proves nothing. */
export const certaintyOf = ({
  found,
  folded,
}: {
  readonly found: readonly { readonly target: { readonly kind: string } }[];
  readonly folded: string;
}): number =>
  found.some(({ target }) => target.kind === 'class' || target.kind === 'concept')
    ? 1
    : Math.min(1, folded.length / ENOUGH_LETTERS);

/** What is known of a voice and of the city beside the evidence. */
export interface Circumstances {
  readonly isConsultation: boolean;
  readonly matters: Pick<Matters, 'consulted' | 'foreign'>;
  /** 0 to 1, by `certaintyOf`. */
  readonly certainty?: number;
}

/** Probabilities of all classes, in the order given. Where nothing is known each gets about the same, which is little. */
export const probabilities = (
  evidence: readonly Evidence[],
  model: Model,
  { isConsultation, matters, certainty = 1 }: Circumstances,
): Probability[] => {
  const most = Math.max(0, ...evidence.map((e) => e.alike));
  const own = evidence.map(
    ({ code, words, alike, things }) =>
      model.words * Math.log1p(model.steep * words) +
      (model.alike * alike) / (most + FAINT) +
      model.things * things +
      (isMeasureCode(code) ? 0 : model.outside) +
      (isConsultation && matters.consulted.includes(code) ? model.consultation : 0) +
      (matters.foreign.includes(code) ? model.foreign : 0),
  );
  // Doubt about a few letters is no doubt about what a person said of the same few letters.
  const strengths = own.map(
    (strength, i) => strength * certainty + LESSON * (evidence[i]?.learnt ?? 0),
  );
  const top = Math.max(0, ...strengths);
  const parts = strengths.map((s) => Math.exp(s - top));
  const sum = parts.reduce((a, b) => a + b, 0) || 1;
  return evidence.map(({ code }, i) => ({ code, p: (parts[i] ?? 0) / sum }));
};

/** How much the whole text counts beside its sentences, each judged alone. */
const WHOLE = 0.6;

/**
 * The whole text and its sentences together: a voice with two matters is then not sure of either, and shows both.
 * All lists hold the same classes in the same order.
 */
export const withParts = (
  whole: readonly Probability[],
  parts: readonly (readonly Probability[])[],
): readonly Probability[] =>
  parts.length
    ? whole.map(({ code, p }, i) => {
        const mean = parts.reduce((sum, part) => sum + (part[i]?.p ?? 0), 0) / parts.length;
        return { code, p: WHOLE * p + (1 - WHOLE) * mean };
      })
    : whole;
