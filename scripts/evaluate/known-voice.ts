import * as z from 'zod/mini';
import { type Classifier, rankedAnswers } from '../../core/classification/index.js';
import { readDataLines } from '../../core/infra/data-file.js';
import type { Answered } from './measure-quality.js';

/** A voice of which people have said what it is about: one JSON object a line of the file. */
const knownVoice = z.object({
  id: z.string(),
  text: z.string(),
  lang: z.string(),
  kind: z.enum(['opinion', 'consultation']),
  /** A measure, or `out`. */
  measure: z.string(),
  /** Other answers that count as right. */
  acceptable: z.array(z.string()),
});
export type KnownVoice = z.infer<typeof knownVoice>;

export const readKnownVoices = (file: string): KnownVoice[] => readDataLines(knownVoice, file);

export const rightOf = ({ measure, acceptable }: KnownVoice): string[] => [measure, ...acceptable];

/** What the classifier says of a voice, beside what is right. */
export const answerOf = (voice: KnownVoice, { classify }: Classifier): Answered => {
  const ranked = rankedAnswers(classify(voice));
  return {
    id: voice.id,
    lang: voice.lang,
    right: rightOf(voice),
    ranked: ranked.map((r) => r.code),
    score: ranked[0]?.score ?? 0,
  };
};
