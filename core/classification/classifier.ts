import { type DangerFound, isMeasureCode } from '../contract/index.js';
import { fromTelex } from '../language/fold/by-ear/index.js';
import { buildDangerReader } from './danger/index.js';
import { buildKnowledge, type KnowledgeFiles, type ReadText } from './knowledge.js';
import { type LessonIndex, learntFor, NO_LESSONS } from './lesson-index.js';
import type { Found } from './lexicon/find-words.js';
import type { VoiceFeatures } from './likeness/voice-features.js';
import {
  certaintyOf,
  type Evidence,
  type Model,
  probabilities,
  SHIPPED_MODEL,
  withParts,
} from './model.js';
import { normalise } from './spelling/normalise.js';
import { mattersOf, sentencesOf } from './spelling/sentences.js';

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
  /** What dangers it speaks of, as a whole or in some sentences of it, and by which words. No part of the scores. */
  readonly danger: readonly DangerFound[];
  readonly features: VoiceFeatures;
}
export interface VoiceToClassify {
  readonly text: string;
  readonly kind?: 'opinion' | 'consultation';
}
export interface Classifier {
  /** `lessons`: what staff have taught since. Pure: the same voice and lessons give the same answer. */
  classify(voice: VoiceToClassify, lessons?: LessonIndex): Classification;
  /** The dangers that `classify` finds, and nothing else: half of the work. */
  danger(text: string): readonly DangerFound[];
  /** What `classify` weighs, for fitting the model. */
  evidence(text: string): Evidence[];
  features(text: string): VoiceFeatures;
}

/** Injection token of `() => Classifier`: built at its first use and kept. */
export const CLASSIFIER = Symbol('Classifier');

const MOST_WORDS = 6;

/** Each word once: 通訳 and 通译 are one place of the text, and the one of the text's own language weighs more. */
const wordsFor = (found: readonly Found[], code: string): string[] => {
  const bySpelling = new Map<string, string>();
  for (const { label } of found
    .filter((f) => f.target.kind === 'class' && f.target.code === code)
    .sort((a, b) => b.score - a.score)) {
    const { folded } = normalise(label);
    if (!bySpelling.has(folded)) bySpelling.set(folded, label);
  }
  return [...bySpelling.values()].slice(0, MOST_WORDS);
};

/**
 * Knows what a voice is about from the plan's texts, the lexicons, the example voices and the lessons of staff alone:
 * no network, no model to download. Build it once; each call is a pure function of the voice.
 */
export const buildClassifier = ({
  model = SHIPPED_MODEL,
  ...data
}: KnowledgeFiles & { readonly model?: Model }): Classifier => {
  const { matters } = data;
  const knowledge = buildKnowledge(data);
  const danger = buildDangerReader(data.danger, data.readings);

  const classify: Classifier['classify'] = ({ text: written, kind }, lessons = NO_LESSONS) => {
    const text = fromTelex(written) ?? written;
    const way = knowledge.wayOf(text);
    const whole = knowledge.read(text, way);
    const sentences = sentencesOf(text).map((sentence) => knowledge.read(sentence, way));
    const parts = mattersOf(sentences);
    const features = knowledge.features(whole);
    const learnt = learntFor(features, lessons);
    const judge = (part: ReadText) =>
      probabilities(knowledge.evidence(part, learnt), model, {
        isConsultation: kind === 'consultation',
        matters,
        certainty: certaintyOf(part),
      });
    const all = withParts(judge(whole), parts.map(judge));
    const guesses = all
      .map(({ code, p }) => ({ about: code, score: p, words: wordsFor(whole.found, code) }))
      .sort((a, b) => b.score - a.score);
    const out = all.reduce((sum, { code, p }) => (isMeasureCode(code) ? sum : sum + p), 0);
    let found: readonly DangerFound[] | undefined;
    return {
      guesses,
      out,
      features,
      // Read when it is asked for: a receipt that names a section does not need it, and it costs as much as the rest.
      get danger() {
        found ??= danger.read(text);
        return found;
      },
    };
  };

  return {
    classify,
    danger: (text) => danger.read(fromTelex(text) ?? text),
    evidence: (text) => knowledge.evidence(knowledge.read(text, knowledge.wayOf(text))),
    features: (text) => knowledge.features(knowledge.read(text)),
  };
};

/** The classifier of these files, built at its first use and kept; the files themselves are then forgotten. */
export const lazyClassifier = (files: KnowledgeFiles): (() => Classifier) => {
  let state: { readonly built: Classifier } | { readonly files: KnowledgeFiles } = { files };
  return () => {
    if ('files' in state) state = { built: buildClassifier(state.files) };
    return state.built;
  };
};
