import * as z from 'zod/mini';
import { type Classifier, rankedAnswers } from '../../../core/classification/index.js';
import { readDataLines } from '../../../core/infra/data-file.js';
import { groupsOf, qualityOf } from '../measure-quality.js';

/** A voice as somebody wrote it in a hurry, on a foreign keyboard or by ear, beside the same one written well: one JSON object a line. */
const hardVoice = z.object({
  id: z.string(),
  lang: z.string(),
  /** How it is written: romaji, no-marks, chat, ... */
  style: z.string(),
  kind: z._default(z.enum(['opinion', 'consultation']), 'opinion'),
  clean: z.string(),
  text: z.string(),
  /** A measure, or `out`. */
  measure: z.string(),
  /** Other answers that count as right. */
  acceptable: z.array(z.string()),
});
export type HardVoice = z.infer<typeof hardVoice>;

export const readHardVoices = (file: string): HardVoice[] => readDataLines(hardVoice, file);

/** What is said of a voice, written well and as written. */
export interface HardAnswer {
  readonly voice: HardVoice;
  readonly clean: readonly string[];
  readonly written: readonly string[];
}

export const hardAnswerOf = (voice: HardVoice, { classify }: Classifier): HardAnswer => {
  const codes = (text: string) =>
    rankedAnswers(classify({ text, kind: voice.kind })).map(({ code }) => code);
  return { voice, clean: codes(voice.clean), written: codes(voice.text) };
};

const qualityFor = (answers: readonly HardAnswer[], way: 'clean' | 'written') =>
  qualityOf(
    answers.map(({ voice, ...each }) => ({
      id: voice.id,
      lang: voice.lang,
      right: [voice.measure, ...voice.acceptable],
      ranked: each[way],
      score: 0,
    })),
  );

/** Voices, top-1 and top-3 written well, the same as written, and by how much top-1 falls. */
export const hardFigures = (answers: readonly HardAnswer[]): number[] => {
  const clean = qualityFor(answers, 'clean');
  const written = qualityFor(answers, 'written');
  return [clean.top1, clean.top3, written.top1, written.top3, clean.top1 - written.top1];
};

/** The answers by language, or by how they are written. */
export const hardGroups = (answers: readonly HardAnswer[], by: 'lang' | 'style') =>
  groupsOf(answers, ({ voice }) => voice[by]);
