import { type Found, findWords } from './find-words.js';
import { type ClassText, gramScores, indexGrams } from './gram-index.js';
import { DANGERS, type DangerKind } from './lexicon-file.js';
import { indexLexicons, type Lexicons } from './lexicon-index.js';
import { type Evidence, isMeasure, type Model, probabilities, SHIPPED_MODEL } from './model.js';
import { normalise } from './normalise.js';
import { lexiconTexts, type PlanTextsByLang, planClassTexts } from './texts.js';

export interface Suggestion {
  /** A measure, or `out`: the matter is no measure's. */
  readonly code: string;
  /** How likely it is right, 0 to 1. */
  readonly score: number;
  readonly reason: { readonly words: readonly string[] };
  /** For `out`: the section beside the plan that it probably belongs to. */
  readonly neighbour?: string;
}
export interface DangerFlag {
  readonly kind: DangerKind;
  readonly words: readonly string[];
}
export interface Classification {
  /** All measures and `out`, the likeliest first. */
  readonly items: readonly Suggestion[];
  readonly danger: readonly DangerFlag[];
}
export interface VoiceToClassify {
  readonly text: string;
  readonly kind?: 'opinion' | 'consultation';
}
export interface Classifier {
  classify(voice: VoiceToClassify): Classification;
  /** What `classify` weighs, for fitting the model. */
  evidence(text: string): Evidence[];
}

const MOST_WORDS = 6;

/** The words that spoke for a class, the weightiest first. */
const reasonOf = (found: readonly Found[], code: string): { words: string[] } => ({
  words: [
    ...new Set(
      found
        .filter((f) => f.target.kind === 'class' && f.target.code === code)
        .sort((a, b) => b.score - a.score)
        .map((f) => f.label),
    ),
  ].slice(0, MOST_WORDS),
});

const dangersOf = (found: readonly Found[]): DangerFlag[] =>
  DANGERS.flatMap((kind) => {
    const words = found
      .filter((f) => f.target.kind === 'danger' && f.target.code === kind)
      .map((f) => f.label);
    return words.length ? [{ kind, words: [...new Set(words)] }] : [];
  });

/**
 * Knows what a voice is about from the plan's texts and the lexicons alone: no network, no model to download.
 * Build it once; each call is a pure function of the voice.
 */
export const buildClassifier = ({
  planTexts,
  lexicons,
  model = SHIPPED_MODEL,
}: {
  readonly planTexts: PlanTextsByLang;
  readonly lexicons: Lexicons;
  readonly model?: Model;
}): Classifier => {
  const texts: ClassText[] = [...planClassTexts(planTexts), ...lexiconTexts(lexicons)];
  const codes = [...new Set(texts.map((t) => t.code))].sort();
  const words = indexLexicons(lexicons);
  const grams = indexGrams(texts);

  const look = (text: string) => {
    const normal = normalise(text);
    const found = findWords(normal, words);
    const alike = gramScores(normal.folded, grams);
    const sums = new Map<string, number>();
    for (const { target, score } of found)
      if (target.kind === 'class') sums.set(target.code, (sums.get(target.code) ?? 0) + score);
    const evidence = codes.map((code) => ({
      code,
      words: sums.get(code) ?? 0,
      alike: alike[grams.codes.indexOf(code)] ?? 0,
    }));
    return { found, evidence };
  };

  const classify = ({ text, kind }: VoiceToClassify): Classification => {
    const { found, evidence } = look(text);
    const all = probabilities(evidence, model, kind === 'consultation');
    const measures = all
      .filter(({ code }) => isMeasure(code))
      .map(({ code, p }) => ({ code, score: p, reason: reasonOf(found, code) }));
    const outside = all.filter(({ code }) => !isMeasure(code)).sort((a, b) => b.p - a.p);
    const [likeliest] = outside;
    const out = {
      code: 'out',
      score: outside.reduce((sum, { p }) => sum + p, 0),
      reason: reasonOf(found, likeliest?.code ?? ''),
      ...(likeliest ? { neighbour: likeliest.code } : {}),
    };
    const items = [...measures, out].sort((a, b) => b.score - a.score);
    return { items, danger: dangersOf(found) };
  };

  return { classify, evidence: (text) => look(text).evidence };
};
