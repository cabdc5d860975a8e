import { DANGERS, type Danger } from '../../contract/index.js';
import { conceptScores, conceptsOf, indexConcepts } from './concept-index.js';
import { type Found, findWords } from './find-words.js';
import { type ClassText, indexGrams } from './gram-index.js';
import { gramScores } from './gram-scores.js';
import { type LessonIndex, learntFor, NO_LESSONS } from './learnt.js';
import { indexLexicons, type Lexicons, readLexicons } from './lexicon-index.js';
import { type Evidence, isMeasure, type Model, probabilities, SHIPPED_MODEL } from './model.js';
import { normalise } from './normalise.js';
import {
  type Examples,
  exampleTexts,
  lexiconTexts,
  type PlanTextsByLang,
  planClassTexts,
} from './texts.js';
import { type VoiceFeatures, voiceFeatures } from './voice-features.js';

export interface Guess {
  /** A measure, or the code of a section beside the plan. */
  readonly about: string;
  /** How likely it is right, 0 to 1. */
  readonly score: number;
  /** The words that spoke for it, the weightiest first. */
  readonly words: readonly string[];
}
export interface Classification {
  /** All measures and sections beside the plan, the likeliest first. */
  readonly guesses: readonly Guess[];
  /** How likely the matter is no measure's: the sum of the sections beside the plan. */
  readonly out: number;
  /** What dangers its words speak of. No part of the scores. */
  readonly danger: readonly Danger[];
  readonly features: VoiceFeatures;
}
export interface VoiceToClassify {
  readonly text: string;
  readonly kind?: 'opinion' | 'consultation';
}
export interface Classifier {
  /** `lessons`: what staff have taught since. Pure: the same voice and lessons give the same answer. */
  classify(voice: VoiceToClassify, lessons?: LessonIndex): Classification;
  /** What `classify` weighs, for fitting the model. */
  evidence(text: string): Evidence[];
  features(text: string): VoiceFeatures;
}

/** Injection token of `() => Classifier`: built at its first use and kept. */
export const CLASSIFIER = Symbol('Classifier');

const MOST_WORDS = 6;

const wordsFor = (found: readonly Found[], code: string): string[] =>
  [
    ...new Set(
      found
        .filter((f) => f.target.kind === 'class' && f.target.code === code)
        .sort((a, b) => b.score - a.score)
        .map((f) => f.label),
    ),
  ].slice(0, MOST_WORDS);

const dangersOf = (found: readonly Found[]): Danger[] =>
  DANGERS.filter((kind) => found.some((f) => f.target.kind === 'danger' && f.target.code === kind));

/**
 * Knows what a voice is about from the plan's texts, the lexicons, the example voices and the lessons of staff alone: no network, no model
 * to download. Build it once; each call is a pure function of the voice.
 */
export const buildClassifier = ({
  planTexts,
  lexicons,
  examples,
  model = SHIPPED_MODEL,
}: {
  readonly planTexts: PlanTextsByLang;
  readonly lexicons: Lexicons;
  readonly examples: Examples;
  readonly model?: Model;
}): Classifier => {
  const voices: ClassText[] = exampleTexts(examples);
  const lines = readLexicons(lexicons);
  const words = indexLexicons(lines, lexicons);
  const grams = indexGrams([...planClassTexts(planTexts), ...lexiconTexts(lines), ...voices]);
  const things = indexConcepts(
    voices.map(({ code, text }) => ({
      code,
      concepts: conceptsOf(findWords(normalise(text), words)),
    })),
    grams.codes,
  );

  const look = (text: string, lessons: LessonIndex = NO_LESSONS) => {
    const { folded, ...normal } = normalise(text);
    const found = findWords({ folded, ...normal }, words);
    const alike = gramScores(folded, grams);
    const sums = new Map<string, number>();
    for (const { target, score } of found)
      if (target.kind === 'class') sums.set(target.code, (sums.get(target.code) ?? 0) + score);
    const concepts = conceptsOf(found);
    const spoken = conceptScores(concepts, things, grams.codes.length);
    const features = voiceFeatures(folded, concepts, grams);
    const learnt = learntFor(features, lessons);
    // A lesson may name a section that no lexicon knows.
    const taught = [...learnt.keys()].filter((code) => !grams.codes.includes(code));
    const evidence = [...grams.codes, ...taught].map((code, i) => ({
      code,
      words: sums.get(code) ?? 0,
      alike: alike[i] ?? 0,
      things: spoken[i] ?? 0,
      learnt: learnt.get(code) ?? 0,
    }));
    return { found, evidence, features };
  };

  return {
    classify: ({ text, kind }, lessons) => {
      const { found, evidence, features } = look(text, lessons);
      const all = probabilities(evidence, model, kind === 'consultation');
      const guesses = all
        .map(({ code, p }) => ({ about: code, score: p, words: wordsFor(found, code) }))
        .sort((a, b) => b.score - a.score);
      const out = all.reduce((sum, { code, p }) => (isMeasure(code) ? sum : sum + p), 0);
      return { guesses, out, danger: dangersOf(found), features };
    },
    evidence: (text) => look(text).evidence,
    features: (text) => look(text).features,
  };
};
