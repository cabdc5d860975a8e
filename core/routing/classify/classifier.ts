import { DANGERS, type Danger } from '../../contract/index.js';
import { conceptScores, conceptsOf, indexConcepts } from './concept-index.js';
import { type Found, findWords } from './find-words.js';
import { type ClassText, indexGrams } from './gram-index.js';
import { gramScores } from './gram-scores.js';
import { type LessonIndex, learntFor, NO_LESSONS } from './learnt.js';
import { indexLexicons, type Lexicons, readLexicons } from './lexicon-index.js';
import {
  type Evidence,
  isMeasure,
  type Model,
  probabilities,
  SHIPPED_MODEL,
  withParts,
} from './model.js';
import { normalise } from './normalise.js';
import { sentencesOf } from './sentences.js';
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

/** A text, or a part of one, with the lines of the lexicon in it. */
interface Read {
  readonly folded: string;
  readonly found: readonly Found[];
}

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
      concepts: conceptsOf(findWords(normalise(text), words, 'concept')),
    })),
    grams.codes,
  );

  const read = (text: string): Read => {
    const normal = normalise(text);
    return { folded: normal.folded, found: findWords(normal, words) };
  };
  const featuresOf = ({ folded, found }: Read) => voiceFeatures(folded, conceptsOf(found), grams);

  /** What the text itself says. A lesson may name a section that no lexicon knows: `taught` come after the known classes. */
  const weigh = ({ folded, found }: Read, learnt: ReadonlyMap<string, number>): Evidence[] => {
    const alike = gramScores(folded, grams);
    const sums = new Map<string, number>();
    for (const { target, score } of found)
      if (target.kind === 'class') sums.set(target.code, (sums.get(target.code) ?? 0) + score);
    const spoken = conceptScores(conceptsOf(found), things, grams.codes.length);
    const taught = [...learnt.keys()].filter((code) => !grams.codes.includes(code));
    return [...grams.codes, ...taught].map((code, i) => ({
      code,
      words: sums.get(code) ?? 0,
      alike: alike[i] ?? 0,
      things: spoken[i] ?? 0,
      learnt: learnt.get(code) ?? 0,
    }));
  };

  const classify: Classifier['classify'] = ({ text, kind }, lessons = NO_LESSONS) => {
    const whole = read(text);
    const features = featuresOf(whole);
    const learnt = learntFor(features, lessons);
    const isConsultation = kind === 'consultation';
    const judge = (part: Read) => probabilities(weigh(part, learnt), model, isConsultation);
    const all = withParts(
      judge(whole),
      sentencesOf(text).map((sentence) => judge(read(sentence))),
    );
    const guesses = all
      .map(({ code, p }) => ({ about: code, score: p, words: wordsFor(whole.found, code) }))
      .sort((a, b) => b.score - a.score);
    const out = all.reduce((sum, { code, p }) => (isMeasure(code) ? sum : sum + p), 0);
    return { guesses, out, danger: dangersOf(whole.found), features };
  };

  return {
    classify,
    evidence: (text) => weigh(read(text), new Map()),
    features: (text) => featuresOf(read(text)),
  };
};
